x = "global"
class A:
    x = "class"
    y = x
    def get(self): return x
    z = [x for _ in range(1)]
    w = (lambda: x)()
    def default(self, v=x): return v
    class Inner:
        v = x
        def m(self): return x
    del x
    try: t = x
    except NameError: t = "deleted"
print(A.y, A().get(), A.z, A.w, A().default(), A.Inner.v, A.Inner().m(), A.t, hasattr(A, "x"))
def f():
    x = "function"
    class B:
        y = x
        x = "b"
        def get(self): return x
    return B.y, B().get()
try: print(f())
except NameError: print("NameError: class body with a later assignment")
class C:
    a = 1
    b = a + 1
    a = 10
    def __init__(self): self.c = self.a + self.b
    locals_seen = sorted(k for k in ("a", "b", "zz") if k in dir())
print(C.a, C.b, C().c)
class D:
    for i in range(3): exec
    n = i
    def g(): return "no self"
    r = g()
print(D.n, D.r, D.g())
counter = 0
class E:
    global counter
    counter += 1
    value = counter
print(counter, E.value, hasattr(E, "counter"))
class F: a = b = c = []
F.a.append(1)
print(F.b, F.c is F.a)
G = type("G", (F,), dict(extra=lambda self: self.a))
print(G().extra(), G.__name__, issubclass(G, F))
class H:
    def outer(self):
        class Local:
            owner = self
            def back(self): return self.owner.name
        return Local()
    name = "H"
print(H().outer().back())
