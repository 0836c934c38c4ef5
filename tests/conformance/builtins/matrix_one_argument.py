values = [0, 65, -2, 2.5, True, None, "", "a", "ab", b"a", [], [1, 2], [0], (3, 4), {"k": 1}, {7}, range(3), 10 ** 20]
functions = [abs, all, any, bin, callable, chr, divmod, enumerate, hash, hex, iter, len, max, min, next, oct, ord, reversed, round, sorted, sum, zip]
def attempt(f, v):
    try:
        r = f(v)
        if f is hash: r = type(r).__name__
        if f in (enumerate, iter, reversed, zip): r = list(r)
        return repr(r)
    except (OverflowError, ValueError):
        return "ValueError"
    except Exception as e:
        return type(e).__name__
for f in functions:
    print(f.__name__, [attempt(f, v) for v in values])
for f in functions + [isinstance, issubclass, getattr, hasattr, setattr, map, filter, pow]:
    try:
        f()
        print(f.__name__, "accepted")
    except TypeError:
        print(f.__name__, "TypeError", end="; ")
print()
