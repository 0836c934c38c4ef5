class V:
    def __init__(self, n): self.n = n
    def __repr__(self): return "V(%r)" % self.n
    def __add__(self, o): return V("%s+%s" % (self.n, getattr(o, "n", o)))
    def __sub__(self, o): return V("%s-%s" % (self.n, getattr(o, "n", o)))
    def __mul__(self, o): return V("%s*%s" % (self.n, getattr(o, "n", o)))
    def __truediv__(self, o): return V("%s/%s" % (self.n, getattr(o, "n", o)))
    def __floordiv__(self, o): return V("%s//%s" % (self.n, getattr(o, "n", o)))
    def __mod__(self, o): return V("%s%%%s" % (self.n, getattr(o, "n", o)))
    def __pow__(self, o): return V("%s**%s" % (self.n, getattr(o, "n", o)))
    def __matmul__(self, o): return V("%s@%s" % (self.n, getattr(o, "n", o)))
    def __and__(self, o): return V("%s&%s" % (self.n, getattr(o, "n", o)))
    def __or__(self, o): return V("%s|%s" % (self.n, getattr(o, "n", o)))
    def __xor__(self, o): return V("%s^%s" % (self.n, getattr(o, "n", o)))
    def __lshift__(self, o): return V("%s<<%s" % (self.n, getattr(o, "n", o)))
    def __rshift__(self, o): return V("%s>>%s" % (self.n, getattr(o, "n", o)))
    def __neg__(self): return V("-%s" % self.n)
    def __pos__(self): return V("+%s" % self.n)
    def __invert__(self): return V("~%s" % self.n)
    def __abs__(self): return V("|%s|" % self.n)
a, b = V("a"), V("b")
print(a + b, a - b, a * b, a / b, a // b, a % b, a ** b, a @ b, a & b, a | b, a ^ b, a << b, a >> b)
print(a + 1, a - 1.5, a * "s", a / None, a % (1, 2), -a, +a, ~a, abs(a), -~+a)
print(a + b * a - -b, (a + b) * a, a ** b ** a, a << b + a)
c = a
c += b
print(c, a, c is a)
c = a; c -= 1; c *= 2; c @= 3
print(c)
class Empty: pass
for f in (lambda: Empty() + 1, lambda: -Empty(), lambda: ~Empty(), lambda: abs(Empty()), lambda: Empty() @ Empty(), lambda: Empty() // 2, lambda: 2 ** Empty(), lambda: 1 + a):
    try:
        f()
    except TypeError:
        print("TypeError")
