from collections import namedtuple
Point = namedtuple("Point", "x y")
Seg = namedtuple("Seg", ("a", "b"))
s = Seg(Point(1, 2), Point(4, 6))
(x1, y1), (x2, y2) = s
print(s, s.a.x, s[1][1], ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5, s == ((1, 2), (4, 6)), hash(s) == hash(((1, 2), (4, 6))), {s: 1}[Seg(Point(1, 2), Point(4, 6))])
rows = [Point(i % 3, -i) for i in range(6)]
print(sorted(rows), max(rows, key=lambda p: p.y), [p.x for p in rows], sum(p.y for p in rows), {p.x: p for p in rows}[2], [p for p in rows if p.x == p.y], list(map(lambda p: Point(p.y, p.x), rows))[1])
class Money(namedtuple("Money", ["amount", "currency"])):
    def __add__(self, o):
        if o.currency != self.currency: raise ValueError(o.currency)
        return Money(self.amount + o.amount, self.currency)
    def __str__(self): return "%d %s" % (self.amount, self.currency)
    @property
    def cents(self): return self.amount * 100
m = Money(5, "EUR") + Money(6, "EUR")
print(str(m), m.amount, m.cents, m[0], isinstance(m, tuple), type(m).__name__, m > Money(3, "EUR"))
try: m + Money(1, "USD")
except ValueError as e: print(e)
T = namedtuple("T", "a b c")
t = T(1, b=2, c=3)
print(T(*"xyz"), T(**{"a": 1, "b": 2, "c": 3}) == t, t[-1], t[:2], t + (4,), t * 2, len(t), list(t), "%d-%d-%d" % t, "{} {}".format(*t), [*t], t.index(3), t.count(1), 2 in t, tuple(t), T.__name__)
for f in (lambda: T(1, 2), lambda: T(1, 2, 3, 4), lambda: T(1, 2, 3, a=1), lambda: T(1, 2, d=3), lambda: namedtuple("X"), lambda: t.d, lambda: setattr(t, "a", 5), lambda: t["a"]):
    try: f()
    except (TypeError, AttributeError) as e: print(type(e).__name__, end=" ")
print()
def divmod_named(a, b): return namedtuple("DM", "quotient remainder")(a // b, a % b)
r = divmod_named(17, 5)
print(r, r.quotient * 5 + r.remainder, namedtuple("Empty", "")(), namedtuple("One", "only")(1), namedtuple("Comma", "a, b, c")(1, 2, 3).c)
