class C:
    def m(self): return "m"
    sm = staticmethod(lambda x: ("static", x))
    cm = classmethod(lambda cls, x: (cls.__name__, x))
    prop = property(lambda self: "prop", doc="text")
    builtin = len
    method_of_list = [1, 2].count
    cls = int
    inst = "str".upper
c = C()
print(c.m(), c.sm(1), C.sm(2), c.cm(3), C.cm(4), c.prop, c.builtin("abc"), c.method_of_list(1), c.cls("7"), c.inst())
def free(self, *a):
    return (self.__class__.__name__, a)
C.attached = free
print(c.attached(1), C.attached(c, 2))
c.attached = free
try:
    print(c.attached(c, 3))
except TypeError:
    print("TypeError")
class Wrapper:
    def __init__(self, f): self.f = f
    def __get__(self, obj, owner):
        return lambda *a: ("wrapped", self.f(obj, *a))
class D:
    @Wrapper
    def go(self, x):
        return x * 2
print(D().go(4))
class E(D):
    def go(self, x):
        return super().go(x + 1)
print(E().go(4))
@staticmethod
def s(): return "module-level staticmethod"
class F:
    s = s
print(F.s(), F().s())
class G:
    @classmethod
    def make(cls, *a): return cls(*a)
    def __init__(self, *a): self.a = a
class H(G): pass
print(H.make(1, 2).a, type(H.make()).__name__, G().make().__class__.__name__)
class Alias:
    def one(self): return 1
    two = one
print(Alias().two(), Alias.two is Alias.one)
