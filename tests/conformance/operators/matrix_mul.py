# every pair of these values, under the operator *
def skip(a, b):
    return 10 ** 20 in (a, b) and not all(isinstance(v, (int, float, complex)) for v in (a, b))
values = [0, 1, -3, True, 2.5, 10 ** 20, "ab", b"ab", bytearray(b"a"), [1, 2], (1, 2), {1: 2}, {1}, frozenset([1]), None, range(2), int, ..., 1 + 2j]
def show(v):
    if isinstance(v, (set, frozenset)):
        return type(v).__name__ + repr(sorted(v))
    return repr(v)
def attempt(f):
    try:
        return show(f())
    except (MemoryError, OverflowError):
        return "too big"
    except Exception as e:
        return type(e).__name__
for a in values:
    print(show(a), [attempt(lambda: a * b) for b in values if not skip(a, b)])
