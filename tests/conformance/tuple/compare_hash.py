values = [(), (0,), (1,), (1, 0), (1, 1), (1, 1, 0), (2,), ("a",), (0, "z")]
ints = [v for v in values if "a" not in v]
print(sorted(v for v in ints))
for v in ints:
    print([v < w for w in ints].count(True), [v <= w for w in ints].count(True), [v == w for w in values].count(True))
print((1, 2) == (1, 2), (1, 2) != (2, 1), (1, 2) == [1, 2], (1, (2, 3)) < (1, (2, 4)), (1,) == 1, (1, 2.0) == (1.0, 2), ("a", "b") < ("a", "c"))
print(hash((1, 2)) == hash((1, 2)), hash(()) == hash(()), hash((1, (2, "x"))) == hash((1, (2, "x"))), {(1, 2): "v"}[(1, 2)], {(1.0, 2): "v"}[(1, 2)], (1, 2) in {(1, 2)})
for f in (lambda: hash(([],)), lambda: {(1, {}): 1}, lambda: (1,) < 1, lambda: (1, "a") < (1, 2), lambda: (1,) < [1]):
    try:
        f()
    except TypeError:
        print("TypeError")
print(max((1, 2), (1, 3)), min([(2, "a"), (1, "b")]), sorted([(2, 1), (1, 2), (1, 1)]), (nan := float("nan"),) == (nan,))
d = {}
for x in range(5):
    for y in range(5):
        d[x, y] = x * y
print(len(d), d[3, 4], d[(4, 4)], (5, 5) in d)
