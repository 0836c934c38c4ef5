class R:
    def __init__(self, n): self.n = n
    def __radd__(self, o): return "radd %r" % (o,)
    def __rsub__(self, o): return "rsub %r" % (o,)
    def __rmul__(self, o): return "rmul %r" % (o,)
    def __rtruediv__(self, o): return "rtruediv %r" % (o,)
    def __rfloordiv__(self, o): return "rfloordiv %r" % (o,)
    def __rmod__(self, o): return "rmod %r" % (o,)
    def __rpow__(self, o): return "rpow %r" % (o,)
    def __rmatmul__(self, o): return "rmatmul %r" % (o,)
    def __rand__(self, o): return "rand %r" % (o,)
    def __ror__(self, o): return "ror %r" % (o,)
    def __rxor__(self, o): return "rxor %r" % (o,)
    def __rlshift__(self, o): return "rlshift %r" % (o,)
    def __rrshift__(self, o): return "rrshift %r" % (o,)
r = R(1)
print(1 + r, 2 - r, 3 * r, 4 / r, 5 // r, 6 % r, 7 ** r, 8 @ r, 9 & r, 10 | r, 11 ^ r, 12 << r, 13 >> r)
print("s" + r, [1] + r, None - r, 1.5 * r, (1,) + r, {} | r, b"x" + r)
class L:
    def __add__(self, o): return NotImplemented
    def __sub__(self, o): return "L.sub"
print((L() + r)[:5], L() - r)
for f in (lambda: L() + 1, lambda: L() + L(), lambda: r + 1, lambda: R(1) + L()):
    try:
        print(f())
    except TypeError:
        print("TypeError")
class Both:
    def __add__(self, o): return "add"
    def __radd__(self, o): return "radd"
print(Both() + Both(), Both() + 1, 1 + Both(), sum([1], Both()), sum([Both()]))
class Money:
    def __init__(self, n): self.n = n
    def __add__(self, o):
        if isinstance(o, Money): return Money(self.n + o.n)
        if isinstance(o, int): return Money(self.n + o)
        return NotImplemented
    __radd__ = __add__
    def __repr__(self): return "$%d" % self.n
print(Money(5) + Money(6), Money(5) + 1, 1 + Money(5), sum([Money(1), Money(2)]))
try:
    Money(1) + "x"
except TypeError:
    print("TypeError")
