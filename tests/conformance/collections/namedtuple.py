from collections import namedtuple
P = namedtuple("P", ["x", "y"])
p = P(1, 2)
print(p, p.x, p.y, p[0], p[-1], len(p), tuple(p), p == (1, 2), (1, 2) == p, isinstance(p, tuple), P.__name__, p[:1], list(p), repr(p), str(p))
print(P(y=5, x=6), P(1, y=3), P(*[7, 8]), P(**{"x": 0, "y": 9}), {p: "v"}[(1, 2)], hash(p) == hash((1, 2)), p + (3,), 2 in p, p.index(2), p.count(1), p < P(1, 3), sorted([P(2, 1), P(1, 5)]), max(P(1, 1), P(0, 9)))
a, b = p
print(a, b, [x * 2 for x in p], *p)
Q = namedtuple("Q", "a b c")
R = namedtuple("R", ("only",))
E = namedtuple("E", [])
print(Q(1, 2, 3), R(5), E(), Q(1, 2, 3).c, R("s").only, len(E()))
for f in (lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, z=2), lambda: P(1, x=2), lambda: P(), lambda: P(1, 2, x=3)):
    try:
        f()
    except TypeError:
        print("TypeError")
for f in (lambda: p.z, lambda: setattr(p, "x", 5), lambda: setattr(p, "new", 5)):
    try:
        f()
    except AttributeError:
        print("AttributeError")
try:
    p[0] = 1
except TypeError:
    print("TypeError")
class Point(namedtuple("Point", ["x", "y"])):
    def norm2(self): return self.x ** 2 + self.y ** 2
    def __str__(self): return "<%d,%d>" % self
print(Point(3, 4).norm2(), str(Point(3, 4)), Point(1, 2) == (1, 2))
print([row.name for row in map(lambda t: namedtuple("Row", "name age")(*t), [("ann", 5), ("bob", 6)])])
