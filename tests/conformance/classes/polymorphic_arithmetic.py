class Vec:
    def __init__(self, *c): self.c = tuple(c)
    def __add__(self, o): return Vec(*[a + b for a, b in zip(self.c, o.c)]) if isinstance(o, Vec) else NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __sub__(self, o): return self + -o
    def __mul__(self, k): return sum(a * b for a, b in zip(self.c, k.c)) if isinstance(k, Vec) else Vec(*[a * k for a in self.c]) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __truediv__(self, k): return self * (1 / k)
    def __neg__(self): return self * -1
    def __abs__(self): return (self * self) ** 0.5
    def __eq__(self, o): return isinstance(o, Vec) and self.c == o.c
    def __hash__(self): return hash(self.c)
    def __getitem__(self, i): return self.c[i]
    def __len__(self): return len(self.c)
    def __iter__(self): return iter(self.c)
    def __bool__(self): return any(self.c)
    def __matmul__(self, o): return Vec(self[1] * o[2] - self[2] * o[1], self[2] * o[0] - self[0] * o[2], self[0] * o[1] - self[1] * o[0])
    def __repr__(self): return "Vec" + (repr(self.c) if len(self.c) > 1 else "(%r)" % self.c)
a, b = Vec(1, 2, 3), Vec(4, 5, 6)
print(a + b, a - b, a * 2, 3 * a, a * b, a / 2, -a, abs(Vec(3, 4)), a @ b, b @ a, a == Vec(1, 2, 3), a != b, sum([a, b, a]), bool(Vec(0, 0)), list(a), a[1], len(a), {a: 1}[Vec(1, 2, 3)], max(a), Vec(7))
for f in (lambda: a + 1, lambda: 1 + a, lambda: a * "x", lambda: "x" * a, lambda: a < b, lambda: a ** 2, lambda: a // 2, lambda: a & b):
    try:
        print(f())
    except TypeError:
        print("TypeError")
class Mod:
    def __init__(self, v, m): self.v, self.m = v % m, m
    def _op(f):
        def g(self, o):
            if isinstance(o, int): o = Mod(o, self.m)
            if not isinstance(o, Mod): return NotImplemented
            if o.m != self.m: raise ValueError("moduli differ")
            return Mod(f(self.v, o.v), self.m)
        return g
    __add__ = __radd__ = _op(lambda a, b: a + b)
    __mul__ = __rmul__ = _op(lambda a, b: a * b)
    __sub__ = _op(lambda a, b: a - b)
    __rsub__ = _op(lambda a, b: b - a)
    def __pow__(self, n): return Mod(pow(self.v, n, self.m), self.m)
    def __truediv__(self, o): return self * (Mod(o, self.m) if isinstance(o, int) else o) ** (self.m - 2)
    def __int__(self): return self.v
    def __eq__(self, o): return self.v == (o % self.m if isinstance(o, int) else o.v)
    def __repr__(self): return "%d(mod %d)" % (self.v, self.m)
x, y = Mod(5, 13), Mod(11, 13)
print(x + y, x - y, x * y, x / y, x ** 100, 3 + x, 3 - x, 3 * x, x == 18, int(y), (x / y) * y == x, sum([x, y]))
for f in (lambda: x + Mod(1, 7), lambda: x + "a", lambda: [] * x):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
class Interval:
    def __init__(self, lo, hi=None): self.lo, self.hi = lo, lo if hi is None else hi
    def __add__(self, o): return Interval(self.lo + o.lo, self.hi + o.hi)
    def __mul__(self, o):
        p = [a * b for a in (self.lo, self.hi) for b in (o.lo, o.hi)]
        return Interval(min(p), max(p))
    def __and__(self, o):
        lo, hi = max(self.lo, o.lo), min(self.hi, o.hi)
        return Interval(lo, hi) if lo <= hi else None
    def __or__(self, o): return Interval(min(self.lo, o.lo), max(self.hi, o.hi))
    def __contains__(self, x): return self.lo <= x <= self.hi
    def __lt__(self, o): return self.hi < o.lo
    def __invert__(self): return Interval(-self.hi, -self.lo)
    def __lshift__(self, n): return Interval(self.lo - n, self.hi - n)
    def __repr__(self): return "[%s..%s]" % (self.lo, self.hi)
i, j = Interval(1, 3), Interval(-2, 2)
print(i + j, i * j, i & j, i | j, i & Interval(9), 2 in i, 5 in i, j < Interval(5), ~i, i << 1, Interval(7))
