# exec, eval and compile: kinds of source, namespaces, modes, errors.
import sys

code = compile("a + 1", "name.py", "eval")
print(eval(code, {"a": 4}), code.co_filename, code.co_name, code.co_firstlineno)
print(eval(b"1 + 2"), eval(bytearray(b"3")), eval("  4"), eval("(\n5\n)"))
namespace = {"a": 1}
exec("b = a + 1\ndef f(): return b", namespace)
print(namespace["b"], namespace["f"](), "__builtins__" in namespace or True)
local = {}
exec("c = a", namespace, local)
print(local, "c" in namespace)
print(eval("a + d", namespace, {"d": 5}), eval("d", {"d": 1}, {"d": 2}))
print(exec("1 + 1"), exec(compile("x = 3", "n", "exec")), x)
single = compile("y = 4", "n", "single")
exec(single)
print(y, eval(compile("y", "n", "eval")))


class Mapping(dict):
    def __missing__(self, key):
        return key.upper()


print(eval("word", {}, Mapping()), eval("len", {}, {}) is len)


class Lookup:
    def __getitem__(self, key):
        if key == "known":
            return "found"
        raise KeyError(key)


print(eval("known", {}, Lookup()))
try:
    print(eval("unknown", {}, Lookup()))
except NameError as error:
    print("NameError")
for source, mode in (("a b", "exec"), ("x = 1", "eval"), ("", "eval"), ("1", "wrong"), ("def f(:", "exec"), ("return 1", "exec")):
    try:
        compile(source, "n", mode)
        print("compiled", repr(source))
    except (SyntaxError, ValueError) as error:
        print(type(error).__name__, repr(source), mode)
for call in (lambda: eval(5), lambda: exec(None), lambda: eval("1", 5), lambda: exec("1", []), lambda: compile("1"),
             lambda: compile("1", "n"), lambda: eval(), lambda: exec()):
    try:
        print(call())
    except TypeError:
        print("TypeError")


def factory():
    secret = 5
    return eval("lambda extra: extra * 2"), secret


print(factory()[0](4))
exec("import sys as renamed; from sys import maxsize")
print(renamed is sys, maxsize == sys.maxsize)
exec("for loop in range(3): last = loop\nelse: done = True")
print(last, done)
exec("class Made:\n    def method(self): return self.value\n    value = 9")
print(Made().method())
