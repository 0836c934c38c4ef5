values = [0, 1, -3, 2.5, True, None, "a", b"a", [1], (2,), {"k": 1}, 10 ** 20, str, int]
def attempt(f, a, b):
    try:
        r = f(a, b)
        return repr(list(r)) if f in (map, filter, zip, enumerate) else repr(r)
    except (MemoryError, OverflowError):
        return "too big"
    except Exception as e:
        return type(e).__name__
for f in (divmod, isinstance, issubclass, getattr, hasattr, map, filter, zip, enumerate, max, min, round, sum):
    for a in values:
        print(f.__name__, a, [attempt(f, a, b) for b in values if not (f is round and isinstance(b, int) and b > 100)])
