class A:
    x = "A.x"
    def f(self):
        return "A.f"
    def g(self):
        return "A.g calls " + self.f()
class B(A):
    def f(self):
        return "B.f+" + super().f()
class C(B):
    x = "C.x"
    def f(self):
        return "C.f+" + super().f()
    def h(self):
        return A.f(self), B.f(self), super(C, self).f(), super(B, self).f()
c = C()
print(c.f(), c.g(), c.h(), c.x, B().x, B.x, C.x)
print(isinstance(c, A), isinstance(c, (int, B)), isinstance(A(), C), issubclass(C, A), issubclass(A, C), issubclass(C, C), issubclass(C, (int, str)), isinstance(c, object), isinstance(1, (A, (str, int))))
print(C.__bases__ == (B,), A.__bases__ == (object,), C.__name__, c.__class__ is C, type(c) is C, type(c) == B, c.__class__.__name__, type(C) is type)
class M1:
    def who(self): return "M1"
class M2:
    def who(self): return "M2"
    def only2(self): return "only2"
class D(M1, M2):
    pass
class E(M2, M1):
    pass
print(D().who(), E().who(), D().only2())
for f in (lambda: isinstance(1, 5), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: isinstance(1, "int"), lambda: issubclass(c, A)):
    try:
        f()
    except TypeError:
        print("TypeError")
A.f = lambda self: "patched"
print(c.f(), A().g())
class F(C):
    f = None
print(F().x)
try:
    F().f()
except TypeError:
    print("TypeError")
try:
    class G(5):
        pass
except TypeError:
    print("TypeError")
def make(base):
    class Local(base):
        def f(self):
            return "Local+" + super().f()
    return Local
print(make(A)().f(), make(make(B))().f())
