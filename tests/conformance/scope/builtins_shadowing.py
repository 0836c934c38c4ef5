def f():
    list = 5
    return list
print(f(), list("ab"))
def g(print):
    return print
print(g("param"))
max = lambda a: "mine"
print(max([1, 2]))
del max
print(max([1, 2]))
try:
    del max
except NameError:
    print("cannot delete a builtin by name")
class len:
    pass
print(type(len).__name__)
del len
print(len("abc"))
for int in range(2):
    pass
print(int)
del int
print(int("3"))
import builtins
builtins.my_addition = lambda x: x + 1
print(my_addition(1))
print(builtins.len is len, hasattr(builtins, "print"), builtins.ValueError is ValueError)
del builtins.my_addition
try:
    my_addition
except NameError:
    print("gone")
def h():
    abs = abs_before
    return abs(-1)
abs_before = abs
print(h())
def unbound():
    try:
        return sum([1])
    except NameError:
        return "local use before assignment"
    sum = 1
print(unbound())
True_ = True
for code in ("True = 1", "None = 2", "def f(None): pass", "for False in []: pass", "import x as None", "class True: pass", "lambda True: 0", "None.x = 1; None = 2", "del None", "__debug__ = 1", "def True(): pass", "x.None = 1", "f(True=1)"):
    try:
        exec(code)
        print("accepted", code)
    except SyntaxError:
        print("SyntaxError", code)
