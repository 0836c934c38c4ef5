class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print("lt", end=" "); return self.n < o.n
    def __le__(self, o): print("le", end=" "); return self.n <= o.n
    def __eq__(self, o): print("eq", end=" "); return self.n == getattr(o, "n", None)
a, b = C(1), C(2)
print(a < b, a <= b, a == b, a != b, a > b, a >= b, a == 5, a != 5)
print(sorted([C(3), C(1), C(2)])[0].n, max(a, b).n, min(a, b).n, a in [b, a], [a] == [C(1)], (a,) < (b,))
class E:
    def __eq__(self, o): return "truthy string"
print(E() == 1, E() != 1, 1 == E(), bool(E() == 2))
class N:
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
n = N()
print(n == n, n == N(), n != N(), n == 5)
try:
    n < n
except TypeError:
    print("TypeError")
class Ne:
    def __ne__(self, o): return "ne called"
print(Ne() != 1, Ne() == 1)
class Refl:
    def __gt__(self, o): return "gt reflected"
    def __ge__(self, o): return "ge reflected"
class Plain: pass
print(1 < Refl(), 1 <= Refl(), Plain() < Refl(), Plain() <= Refl())
p, q = Plain(), Plain()
print(p == p, p == q, p != q, p is p, p in [q, p])
for f in (lambda: p < q, lambda: p >= 1, lambda: 1 < p, lambda: None < p):
    try:
        f()
    except TypeError:
        print("TypeError")
class Total:
    def __init__(self, *k): self.k = k
    def __lt__(self, o): return self.k < o.k
    def __repr__(self): return "T%r" % (self.k,)
print(sorted([Total(2, 1), Total(1, 9), Total(1, 2)]), max([Total(1), Total(3), Total(2)], key=lambda t: t.k))
