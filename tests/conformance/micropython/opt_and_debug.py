import micropython
print(micropython.opt_level())
def levels():
    out = []
    for n in (0, 1, 3):
        micropython.opt_level(n)
        out.append((n, eval("__debug__")))
    micropython.opt_level(0)
    return out
print(levels())
micropython.opt_level(1)
exec("def f(x):\n    assert x, 'asserts are removed'\n    return 'ok'\nprint(f(0))")
micropython.opt_level(0)
exec("def f(x):\n    assert x, 'kept'\n    return 'ok'\ntry:\n    f(0)\nexcept AssertionError as e:\n    print(e)")
exec("if __debug__: print('debug block')")
try:
    micropython.opt_level(1, 2)
except TypeError:
    print("TypeError")
