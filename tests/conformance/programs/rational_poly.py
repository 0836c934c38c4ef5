def gcd(a, b):
    while b: a, b = b, a % b
    return a
class Q:
    def __init__(self, n, d=1):
        if d == 0: raise ZeroDivisionError("Q(%d, 0)" % n)
        g = gcd(abs(n), abs(d)) * (1 if d > 0 else -1)
        self.n, self.d = n // g, d // g
    def _coerce(f):
        def g(self, o):
            if isinstance(o, int): o = Q(o)
            if not isinstance(o, Q): return NotImplemented
            return f(self, o)
        return g
    @_coerce
    def __add__(self, o): return Q(self.n * o.d + o.n * self.d, self.d * o.d)
    @_coerce
    def __sub__(self, o): return Q(self.n * o.d - o.n * self.d, self.d * o.d)
    @_coerce
    def __mul__(self, o): return Q(self.n * o.n, self.d * o.d)
    @_coerce
    def __truediv__(self, o): return Q(self.n * o.d, self.d * o.n)
    @_coerce
    def __eq__(self, o): return self.n == o.n and self.d == o.d
    @_coerce
    def __lt__(self, o): return self.n * o.d < o.n * self.d
    __radd__ = __add__
    __rmul__ = __mul__
    def __rsub__(self, o): return Q(o) - self
    def __rtruediv__(self, o): return Q(o) / self
    def __neg__(self): return Q(-self.n, self.d)
    def __pow__(self, k): return Q(self.n ** k, self.d ** k) if k >= 0 else Q(self.d ** -k, self.n ** -k)
    def __hash__(self): return hash((self.n, self.d))
    def __float__(self): return self.n / self.d
    def __repr__(self): return str(self.n) if self.d == 1 else "%d/%d" % (self.n, self.d)
h, t = Q(1, 2), Q(1, 3)
print(h + t, h - t, h * t, h / t, -h, h ** 3, h ** -2, h + 1, 1 - t, 2 * h, 1 / t, h == Q(2, 4), h == 0.5, Q(4, 2) == 2, t < h, sorted([h, t, Q(-1, 5)]), float(h), len({h, Q(2, 4), t}), sum([Q(1, n) for n in range(1, 8)]))
for f in (lambda: Q(1, 0), lambda: h / 0, lambda: h + "x", lambda: h < None):
    try:
        f()
    except Exception as e:
        print(type(e).__name__)
class Poly:
    def __init__(self, *c):
        c = list(c)
        while c and c[-1] == 0: c.pop()
        self.c = c
    def __call__(self, x):
        r = 0
        for k in reversed(self.c): r = r * x + k
        return r
    def __add__(self, o): return Poly(*[(self.c[i] if i < len(self.c) else 0) + (o.c[i] if i < len(o.c) else 0) for i in range(max(len(self.c), len(o.c)))])
    def __mul__(self, o):
        out = [0] * (len(self.c) + len(o.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c): out[i + j] += a * b
        return Poly(*out)
    def derive(self): return Poly(*[i * k for i, k in enumerate(self.c)][1:])
    def __repr__(self): return " + ".join("%s%s" % (k, "" if i == 0 else "x" if i == 1 else "x^%d" % i) for i, k in enumerate(self.c) if k) or "0"
p, q = Poly(1, 2, 3), Poly(-1, 1)
print(p, q, p + q, p * q, p(2), p(h), p.derive(), Poly(), (q * q * q), Poly(h, t), [p(x) for x in range(-2, 3)])
