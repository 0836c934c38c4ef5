class Quantity:
    UNITS = {"m": ("L", 1), "km": ("L", 1000), "cm": ("L", 0.01), "s": ("T", 1), "min": ("T", 60), "h": ("T", 3600), "kg": ("M", 1), "g": ("M", 0.001)}
    def __init__(self, value, dims): self.value, self.dims = value, {k: v for k, v in dims.items() if v}
    @classmethod
    def of(cls, value, unit):
        kind, factor = cls.UNITS[unit]
        return cls(value * factor, {kind: 1})
    def _same(self, o):
        if not isinstance(o, Quantity): raise TypeError("not a quantity: %r" % (o,))
        if self.dims != o.dims: raise TypeError("cannot combine %s with %s" % (self.unit(), o.unit()))
    def __add__(self, o):
        self._same(o)
        return Quantity(self.value + o.value, self.dims)
    def __sub__(self, o):
        self._same(o)
        return Quantity(self.value - o.value, self.dims)
    def __mul__(self, o):
        if isinstance(o, Quantity): return Quantity(self.value * o.value, {k: self.dims.get(k, 0) + o.dims.get(k, 0) for k in set(self.dims) | set(o.dims)})
        return Quantity(self.value * o, self.dims)
    __rmul__ = __mul__
    def __truediv__(self, o):
        r = self * (o ** -1 if isinstance(o, Quantity) else 1 / o)
        return r if r.dims else r.value
    def __rtruediv__(self, o): return o * self ** -1
    def __pow__(self, n): return Quantity(self.value ** n, {k: v * n for k, v in self.dims.items()})
    def __lt__(self, o):
        self._same(o)
        return self.value < o.value
    def __eq__(self, o): return isinstance(o, Quantity) and self.dims == o.dims and abs(self.value - o.value) < 1e-9
    def unit(self): return "*".join({"L": "m", "T": "s", "M": "kg"}[k] + ("^%d" % v if v != 1 else "") for k, v in sorted(self.dims.items())) or "1"
    def __str__(self): return "%.6g %s" % (self.value, self.unit())
Q = Quantity.of
d, t, m = Q(5, "km"), Q(10, "min"), Q(200, "g")
print(d, t, m); print(d + Q(50, "cm"), d - Q(1, "km"), 2 * d, d / t, d / Q(1, "m"), d * d, m * d / t ** 2, 1 / t, d ** 2 / d)
print(d == Q(5000, "m"), Q(60, "min") == Q(1, "h"), d > Q(1, "km"), max(Q(1, "h"), Q(3000, "s")), sorted([str(x) for x in (d, t)]))
for f in (lambda: d + t, lambda: d < m, lambda: d + 5, lambda: Q(1, "parsec")):
    try: print(f())
    except (TypeError, KeyError) as e: print(type(e).__name__)
class Money:
    RATES = {"EUR": 100, "USD": 92, "JPY": 1}
    def __init__(self, cents, cur="EUR"): self.cents, self.cur = cents, cur
    @classmethod
    def parse(cls, s):
        amount, cur = s.split()
        whole, _, frac = amount.partition(".")
        return cls(int(whole) * 100 + int((frac + "00")[:2]) * (-1 if whole.startswith("-") else 1), cur)
    def to(self, cur): return self if cur == self.cur else Money(round(self.cents * self.RATES[self.cur] / self.RATES[cur]), cur)
    def __add__(self, o): return Money(self.cents + o.to(self.cur).cents, self.cur)
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __mul__(self, n): return Money(round(self.cents * n), self.cur)
    def split(self, n):
        q, r = divmod(self.cents, n)
        return [Money(q + (i < r), self.cur) for i in range(n)]
    def __repr__(self): return "%s%d.%02d %s" % ("-" if self.cents < 0 else "", abs(self.cents) // 100, abs(self.cents) % 100, self.cur)
a, b = Money.parse("12.34 EUR"), Money.parse("10 USD")
print(a, b, a + b, b + a, a * 1.19, sum([a, a, b]), a.split(5), sum(a.split(7)), Money.parse("-3.5 EUR"), b.to("EUR"), Money(5))
