# References are equal if their live objects are; the hash is that of the object and stays.
import weakref
from _support import collect


class Value:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Value) and self.n == other.n

    def __hash__(self):
        return hash(self.n)


a, b, c = Value(1), Value(1), Value(2)
ra, rb, rc = weakref.ref(a), weakref.ref(b), weakref.ref(c)
print(ra == rb, ra == rc, ra != rc, ra == a, ra == 1)
print(hash(ra) == hash(a), hash(rc) == hash(2))
table = {ra: "one", rc: "two"}
print(len(table), table[rb], table[weakref.ref(c)])
print(ra in {rb}, rb in [rc, ra])


def lost(hashed):
    r = weakref.ref(Value(5))
    v = Value(7)
    r = weakref.ref(v)
    if hashed:
        hash(r)
    return r


r = lost(True)
s = lost(False)
collect()
print(r(), s(), hash(r) == hash(7))
try:
    hash(s)
except TypeError as e:
    print("TypeError", e)
print(r == s, r == r, r != s)
for op in (lambda: ra < rc, lambda: ra + rc, lambda: len(ra), lambda: ra(1), lambda: ra.missing):
    try:
        op()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)


class Unhashable:
    __hash__ = None


u = Unhashable()
try:
    hash(weakref.ref(u))
except TypeError:
    print("TypeError")
