from collections import namedtuple
P = namedtuple("P", "x y z", defaults=(2, 3))
print(P(1), P(1, 5), P(1, z=9), P(x=0, y=1), P(1, 2, 4), P._field_defaults, P(1)._replace(y=7, z=8), P(1)._asdict())
print(P(y=1, x=5), P(*[1, 2]), P(**{"x": 1, "z": 2}))
for wrong in (lambda: P(), lambda: P(y=1), lambda: P(1, 2, 3, 4), lambda: P(1, w=2), lambda: P(1, x=2), lambda: namedtuple("Q", "a", defaults=[1, 2]), lambda: P(1)._replace(1)):
    try:
        print(wrong())
    except TypeError:
        print("TypeError")
try: P(1)._replace(w=1)
except ValueError: print("ValueError")
E = namedtuple("E", "", defaults=())
print(E(), E._field_defaults, namedtuple("A", "a b")._field_defaults, namedtuple("D", ["a"], defaults=["v"])())
class Named(namedtuple("Base", "a b", defaults=[0])):
    def total(self): return self.a + self.b
print(Named(5).total(), Named(5, 6), Named(1)._replace(a=3).total())
