class A:
    x = "A"
    def who(self): return "A.who"
class B(A): pass
class C(A):
    x = "C"
    def who(self): return "C.who+" + super().who()
class D(C): pass
print(B.x, C.x, D.x, B().who(), D().who())
b = B()
b.x = "instance"
print(b.x, B.x, b.__class__.x)
B.x = "B"
print(B().x, b.x, A.x)
del B.x
print(B().x)
A.who = lambda self: "patched"
print(B().who(), D().who())
b.who = lambda: "instance function"
print(b.who())
del b.who
print(b.who())
class P:
    @property
    def v(self): return "property wins"
p = P()
p.__dict__
try:
    p.v = 1
except AttributeError:
    print("AttributeError", p.v)
class N:
    method = "not a method"
    def __init__(self): self.method2 = lambda: "from instance"
    def method2(self): return "from class"
print(N().method, N().method2(), N.method2(N()))
class Meta1:
    def __call__(self): return "called"
class Holder:
    obj = Meta1()
    cls = Meta1
    func = staticmethod(lambda: "static")
h = Holder()
print(h.obj(), h.cls().__class__.__name__, h.func(), Holder.func())
class Late:
    def get(self): return self.added()
l = Late()
try:
    l.get()
except AttributeError:
    print("not yet")
Late.added = lambda self: "added to the class"
print(l.get())
class Sub(Late):
    def added(self): return "sub " + super().added()
print(Sub().get(), Late.get(Sub()))
class Swap: pass
o = Swap()
o.a = 1
class Other:
    def hello(self): return "hello from Other %d" % self.a
print(Other.hello(o), isinstance(o, Swap))
class Shadow:
    def len(self): return "method named like a builtin"
    def use(self): return len([1, 2])
    list = list
    def make(self): return self.list("ab")
print(Shadow().len(), Shadow().use(), Shadow().make())
