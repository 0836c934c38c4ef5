values = [0, 1, -5, True, False, 2.5, -0.0, 10 ** 20, "ab", b"ab", bytearray(b"a"), [1], (1,), {1: 2}, {1}, None, range(2), int, len, ..., 1 + 2j, lambda: 0]
def attempt(f):
    try:
        return repr(f())
    except Exception as e:
        return type(e).__name__
for v in values:
    print(type(v).__name__, attempt(lambda: -v), attempt(lambda: +v), attempt(lambda: ~v), attempt(lambda: not v), attempt(lambda: abs(v)), attempt(lambda: len(v)), attempt(lambda: bool(v)), attempt(lambda: v[0]), attempt(lambda: v()), attempt(lambda: iter(v) is None), attempt(lambda: next(v)), attempt(lambda: hash(v) == hash(v)), attempt(lambda: reversed(v) is None), attempt(lambda: list(v)), attempt(lambda: v.no_such_attribute))
