class A:
    print("body runs")
    x = 1
    y = x + 1
    for i in range(3):
        pass
    if y == 2:
        z = "conditional"
    else:
        w = 0
    l = [x for x in range(2)]
    def f(self): return A.x + self.y
    g = f
    del x
    try:
        q = 1 // 0
    except ZeroDivisionError:
        q = "caught"
    class Inner:
        v = 9
    x = 100
    x += 1
print(A.x, A.y, A.i, A.z, hasattr(A, "w"), A.l, A().f(), A().g(), A.q, A.Inner.v)
y = "global y"
class B:
    before = y
    y = "class y"
    after = y
    def m(self):
        return y
print(B.before, B.after, B().m())
def outer():
    v = "enclosing"
    class C:
        w = v
        def get(self):
            return v
    v = "changed"
    return C
C = outer()
print(C.w, C().get())
class D:
    """doc"""
    global made_global
    made_global = "yes"
    a, b = 1, 2
    (c, *d) = "xyz"
print(made_global, D.a, D.b, D.c, D.d, hasattr(D, "made_global"))
print(A.__module__ == "__main__", D.__name__)
for n in range(2):
    class E:
        k = n
    print(E.k)
try:
    class F:
        a = 1
        raise ValueError("in body")
except ValueError:
    print("F" in globals())
class G: pass
G.f = lambda self: "attached"
G.v = 5
print(G().f(), G().v)
class H(G): v = 6; w = 7
print(H.v, H.w, H().f())
