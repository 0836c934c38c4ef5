def f(x):
    match x:
        case 0: return "zero"
        case 1 | 2 | 3: return "small"
        case -1: return "minus one"
        case 1.5: return "float"
        case "a" | "b": return "letter"
        case b"x": return "bytes"
        case None: return "none"
        case True: return "true"
        case str(): return "other string"
        case int(n) if n > 100: return "big %d" % n
        case [] | (): return "empty"
        case [a]: return "one %r" % (a,)
        case [a, b]: return "two %r %r" % (a, b)
        case [a, *rest, z]: return "many %r %r %r" % (a, rest, z)
        case {"k": v, **rest}: return "k=%r rest=%r" % (v, sorted(rest))
        case {}: return "mapping"
        case _: return "other"
for v in (0, 2, -1, 1.5, "a", "zz", b"x", None, True, False, 500, 50, [], (), [1], [1, 2], (1, 2, 3, 4), {"k": 1, "j": 2}, {"x": 1}, {}, {1}, "ab", 3 + 0j):
    print(repr(v), f(v))
