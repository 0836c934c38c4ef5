def minmax(l): return min(l), max(l)
lo, hi = minmax([3, 1, 2])
print(lo, hi, minmax("hello"))
points = [(1, 2), (3, 4), (0, 0)]
print(sorted(points), max(points), [x + y for x, y in points], sum((a for p in points for a in p)), list(zip(*points)), dict(points))
nested = (1, (2, (3, (4, ()))))
def depth(t): return 1 + max((depth(x) for x in t if isinstance(t, tuple) and isinstance(x, tuple)), default=0)
print(depth(nested), nested[1][1][1][0])
t = ()
for i in range(5): t += (i,)
print(t, t[1:3] + t[-1:], t * 2, (t,) * 2, t + t[:0])
single = 5,
print(single, len(single), (5), (5,), tuple([5]), type((5)).__name__)
a = 1, 2
b = a
a += (3,)
print(a, b, a > b, a[:2] == b)
print((1, 2) < (1, 2, 0), (2,) > (1, 99), ("a", 1) < ("b", 0), () < (0,), (1, "a") == (1, "a"), (0.5, 2) <= (0.5, 2))
print(tuple("abc"), tuple({"k": 1}), tuple(x * x for x in range(4)), tuple(range(3)), tuple(()), tuple([(1, 2)]))
d = {(r, c): chr(97 + r * 3 + c) for r in range(3) for c in range(3)}
print("".join(d[i, i] for i in range(3)), [k for k in d if d[k] == "f"], (1, 1) in d, d.get((5, 5)))
def rotate(t, n): return t[n:] + t[:n]
print(rotate((1, 2, 3, 4), 1), rotate((1, 2, 3, 4), -1), rotate((), 3))
swap = lambda p: (p[1], p[0])
print(swap((1, 2)), swap(swap((1, 2))), tuple(map(swap, points)))
for i, (x, y) in enumerate(points, 1): print(i, x, y, end="; ")
print()
print(repr((1, "a", None, (2.5, [3]))), str(((),)), "%s %s" % (1, 2), "%s" % ((1, 2),), "{}".format((1,)))
print((1, 2, 3).index(3), (1, 2, 1).count(1), 2 in (1, 2), (1, 2) in ((1, 2), 3), any((0, 1)), all(()), bool(((),)))
for f in (lambda: (1, 2).index(9), lambda: (1,)[1], lambda: (1,) + [2], lambda: (1,) < [1], lambda: hash(([],)), lambda: (1, 2).append(3)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__)
