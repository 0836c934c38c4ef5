def attempt(f, *a):
    try: return repr(f(*a))
    except Exception as e: return type(e).__name__
t = (1, 2, 3, 2)
print([attempt(t.index, *a) for a in ((), (2,), (9,), (2, 2), (2, 0, 1), (2, -1), (2, "x"), (1, 2, 3, 4))], [attempt(t.count, *a) for a in ((), (2,), (9,), (1, 2))])
print([attempt(tuple, *a) for a in ((), ([1],), ("ab",), (5,), (None,), ([1], [2]))], attempt(lambda: t.append), attempt(lambda: t + [1]), attempt(lambda: t * "2"), attempt(lambda: t[1.0]), attempt(lambda: t["1"]), attempt(lambda: t[9]), attempt(lambda: t()))
r = range(2, 20, 3)
print(r.start, r.stop, r.step, attempt(lambda: r.nothing), attempt(lambda: r[100]), attempt(lambda: r["a"]), attempt(lambda: r + r), attempt(lambda: r * 2), attempt(lambda: r()), attempt(lambda: setattr(r, "start", 1)), attempt(len, r), attempt(lambda: r[1:2]), attempt(lambda: hash(r) == hash(r)), attempt(iter, r) != "TypeError", attempt(next, r), attempt(reversed, r) != "TypeError")
s = slice(1, 2, 3)
print(s.start, s.stop, s.step, attempt(lambda: s.nothing), attempt(lambda: setattr(s, "start", 5)), attempt(len, s), attempt(iter, s), attempt(lambda: s[0]), attempt(hash, s), attempt(s.indices), attempt(s.indices, 5), attempt(s.indices, "5"), attempt(s.indices, 1, 2), [attempt(slice, *a) for a in ((), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4))])
e = enumerate("ab")
print(attempt(lambda: e.nothing), attempt(len, e), attempt(lambda: e[0]), attempt(next, e), attempt(lambda: e + e), attempt(len, map(str, [])), attempt(lambda: zip()[0]), attempt(len, iter([])), attempt(lambda: iter([]).nothing))
def g(): yield 1
x = g()
print(attempt(len, x), attempt(lambda: x[0]), attempt(lambda: x()), attempt(x.send), attempt(x.send, 5), attempt(x.throw), attempt(x.throw, 5), attempt(x.close, 1), attempt(next, x), attempt(lambda: x + 1), attempt(lambda: x.nothing))
