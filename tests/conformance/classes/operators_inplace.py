class I:
    def __init__(self): self.log = []
    def note(self, op, o):
        self.log.append("%s%r" % (op, o))
        return self
    def __iadd__(self, o): return self.note("+=", o)
    def __isub__(self, o): return self.note("-=", o)
    def __imul__(self, o): return self.note("*=", o)
    def __itruediv__(self, o): return self.note("/=", o)
    def __ifloordiv__(self, o): return self.note("//=", o)
    def __imod__(self, o): return self.note("%=", o)
    def __ipow__(self, o): return self.note("**=", o)
    def __imatmul__(self, o): return self.note("@=", o)
    def __iand__(self, o): return self.note("&=", o)
    def __ior__(self, o): return self.note("|=", o)
    def __ixor__(self, o): return self.note("^=", o)
    def __ilshift__(self, o): return self.note("<<=", o)
    def __irshift__(self, o): return self.note(">>=", o)
i = j = I()
i += 1; i -= 2; i *= 3; i /= 4; i //= 5; i %= 6; i **= 7; i @= 8; i &= 9; i |= 10; i ^= 11; i <<= 12; i >>= 13
print(i.log, i is j)
class Fallback:
    def __init__(self, v): self.v = v
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return Fallback(self.v + o)
f = g = Fallback(1)
f += 5
print(f.v, g.v, f is g)
class Other:
    def __iadd__(self, o): return "replaced"
o = Other()
o += 1
print(o)
class Holder: pass
h = Holder()
h.l = [1]
h.l += [2]
h.n = 1
h.n <<= 4
d = {"k": 5}
d["k"] **= 2
l = [[1], 2]
l[0] += (9,)
l[1] -= 10
print(h.l, h.n, d, l)
class Items:
    def __getitem__(self, k):
        print("get", k)
        return 10
    def __setitem__(self, k, v):
        print("set", k, v)
x = Items()
x["a"] += 5
x[1:2] = x[3]
try:
    n = None
    n += 1
except TypeError:
    print("TypeError")
try:
    undefined += 1
except NameError:
    print("NameError")
