class Eq:
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        calls.append((self.v, getattr(o, "v", o)))
        return self.v == getattr(o, "v", o)
calls = []
a, b, c = Eq(1), Eq(2), Eq(1)
l = [a, b]
print(a in l, calls); calls.clear()
print(c in l, calls); calls.clear()
print(b in l, calls); calls.clear()
print(5 in l, calls); calls.clear()
print(l.index(b), calls); calls.clear()
print(l.count(c), calls); calls.clear()
print(l == [c, b], calls); calls.clear()
print(l == [a, b], calls); calls.clear()
print(l != [b], calls); calls.clear()
l.remove(c)
print(len(l), calls); calls.clear()
print(2 in l, [2] == l, (2,) == tuple(l), calls); calls.clear()
nan = float("nan")
print(nan in [nan], [nan] == [nan], nan in (nan,), [nan].count(nan), float("nan") in [nan], [float("nan")] == [nan], [nan].index(nan))
print([] in [[]], [1] in [[1], 2], "a" in ["ab"], None in [0, False, ""], 0 in [False], 1.0 in [1], (1,) in [(1,), [1]], [1] in [(1,)])
print([1, 2, 3].index(3, 1), [1, 2, 1].index(1, 1), [0] * 3 == [0, 0, 0], [[]] * 2 == [[], []], [1, [2]] == [1, [2]])
