values = [0, 1, -2, 2.5, True, None, "", "12", "ab", "1.5", b"", b"12", bytearray(b"3"), [], [1, 2], [(1, 2)], ["ab"], (), (3, 4), {}, {"k": 1}, set(), {7}, range(3), 10 ** 20, ..., int]
def show(v):
    return type(v).__name__ + repr(sorted(v)) if isinstance(v, (set, frozenset)) else repr(v)
def attempt(f):
    try:
        return show(f())
    except (MemoryError, OverflowError):
        return "too big"
    except Exception as e:
        return type(e).__name__
for v in values:
    print(show(v))
    for f in (int, float, complex, str, bool, list, tuple, set, frozenset, dict, range, iter):
        if f is range and v == 10 ** 20:
            continue
        if f is iter:
            print("   iter", attempt(lambda: list(iter(v))))
        else:
            print("  ", f.__name__, attempt(lambda: f(v)))
    if not isinstance(v, int) or 0 <= v < 100:
        print("   bytes", attempt(lambda: bytes(v)), attempt(lambda: bytearray(v)))
