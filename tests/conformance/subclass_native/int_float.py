class I(int):
    def double(self): return self * 2
    def __str__(self): return "I%d" % int(self)
i = I(5)
print(i, i.double(), i == 5, 5 == i, i < 6, isinstance(i, int), type(i).__name__, bool(I(0)), hash(i) == hash(5), {5: "five"}[i], [0, 1, 2, 3, 4, 5, 6][i], int(i), float(i), "%d" % i, range(i)[-1], "ab" * I(2))
i.attr = "a"
print(i.attr, I("7") == 7, I() == 0, I(3.7) == 3, I("ff", 16) == 255)
class F(float):
    def half(self): return self / 2
f = F(2.5)
print(f.half(), f == 2.5, f + 1, 1 + f, f * 2, isinstance(f, float), int(f), round(f), f < 3, "%.1f" % f, F("1.5") + 0)
class T(tuple):
    @property
    def x(self): return self[0]
    @property
    def y(self): return self[1]
    def __add__(self, o): return T((self.x + o.x, self.y + o.y))
t = T((3, 4))
print(t, t.x, t.y, t + T((1, 1)), len(t), t == (3, 4), hash(t) == hash((3, 4)), {(3, 4): "p"}[t], t[1:], 3 in t, list(t), isinstance(t, tuple), sorted([T((2,)), T((1,))]))
a, b = t
print(a, b, t * 2, t.count(3), t.index(4), max(t))
class Set(set):
    def add_all(self, *xs):
        for x in xs: self.add(x)
        return self
s = Set([1]).add_all(2, 3)
print(sorted(s), len(s), 2 in s, sorted(s | {9}), s == {1, 2, 3}, isinstance(s, set), s.issubset({1, 2, 3, 4}))
class FS(frozenset):
    pass
print(sorted(FS([1, 2])), FS([1]) == {1}, hash(FS([1])) == hash(frozenset([1])))
class O(object):
    pass
class P(property):
    pass
class X:
    @P
    def v(self): return "via property subclass"
print(X().v)
