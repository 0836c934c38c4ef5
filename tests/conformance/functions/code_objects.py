# What functions and code objects tell of themselves, and functions made of code.
def function(a, b=1, /, c=2, *args, d, e=5, **kwargs):
    local = a
    return local


code = function.__code__
print(type(code).__name__, code.co_name, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount)
print(code.co_varnames, code.co_nlocals, code.co_firstlineno, code.co_filename == __file__, code.co_qualname)
print(code.co_flags & 0x0C, (lambda: 0).__code__.co_flags & 0x0C)
print(type(code.co_code).__name__, len(code.co_code) > 0, type(code.co_consts).__name__, type(code.co_names).__name__)


def names():
    return print, len


print("print" in names.__code__.co_names, "len" in names.__code__.co_names)
print(function.__name__, function.__qualname__, function.__module__, function.__globals__ is globals())
print(function.__defaults__, function.__kwdefaults__)


def outer():
    captured = 1

    def inner():
        return captured

    return inner


print(outer().__code__.co_freevars, outer().__qualname__, outer.__code__.co_freevars)


def generator():
    yield 1


async def coroutine():
    pass


print(generator.__code__.co_flags & 0x20, coroutine.__code__.co_flags & 0x80, names.__code__.co_flags & 0xA0)

lines = list(function.__code__.co_lines())
print(lines[0][0], lines[-1][1] == len(code.co_code), all(a[1] == b[0] for a, b in zip(lines, lines[1:])))
found = sorted({line for start, end, line in names.__code__.co_lines() if line})
print(found[-1] - names.__code__.co_firstlineno, type(code.co_lnotab).__name__)

kind = type(function)


def free():
    return value


print(kind(free.__code__, {"value": 1})(), kind(free.__code__, {"value": 2})())


def adds(a, b):
    return a + b


print(kind(adds.__code__, {}, "name", (10,))(5))
for arguments in ((None, {}), (adds.__code__, None), (adds.__code__,), (), (adds.__code__, {}, None, 5)):
    try:
        kind(*arguments)
        print("made")
    except TypeError:
        print("TypeError")
compiled = compile("x = 1\ny = 2", "file.py", "exec")
print(compiled.co_name, compiled.co_filename, compiled.co_argcount, compiled.co_varnames)
for name in ("co_name", "co_code", "co_varnames"):
    try:
        setattr(code, name, 1)
    except AttributeError:
        print("AttributeError", name)
