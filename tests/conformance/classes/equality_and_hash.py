class P:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return isinstance(o, P) and self.x == o.x
    def __hash__(self): return hash(("P", self.x))
a, b, c = P(1), P(1), P(2)
print(a == b, a is b, a != c, hash(a) == hash(b), {a: "v"}[b], len({a, b, c}), a in [c, b], [a, c].index(b), (a, c) == (b, c), {"k": a} == {"k": b}, [a, b].count(a))
class NoHash:
    def __eq__(self, o): return True
for f in (lambda: hash(NoHash()), lambda: {NoHash()}, lambda: {NoHash(): 1}):
    try:
        f()
    except TypeError:
        print("TypeError")
print(NoHash() == 1, NoHash() != 1, 1 == NoHash(), [1] == [NoHash()])
class Inherit(P): pass
print(Inherit(1) == P(1), hash(Inherit(1)) == hash(P(1)), len({Inherit(1), P(1)}))
class Reset(NoHash):
    def __hash__(self): return 7
print(hash(Reset()), len({Reset(), Reset()}))
class Plain: pass
p, q = Plain(), Plain()
print(p == p, p == q, p != q, hash(p) == hash(p), len({p, q, p}), p in {p}, q in {p: 1})
class Ci(str):
    def __eq__(self, o): return self.lower() == o.lower()
    def __hash__(self): return hash(self.lower())
print(Ci("ABC") == "abc", Ci("a") in [Ci("A")], len({Ci("x"), Ci("X")}))
class Sym:
    def __eq__(self, o):
        print("Sym.__eq__", type(o).__name__)
        return NotImplemented
print(Sym() == Plain(), Plain() == Sym(), Sym() != 5)
class Mutable:
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v
    def __eq__(self, o): return self.v == o.v
m = Mutable(1)
d = {m: "found"}
print(d[m], d[Mutable(1)])
