class Root:
    def __init__(self):
        print("Root")
class A(Root):
    def __init__(self):
        print("A")
        super().__init__()
class B(Root):
    def __init__(self):
        print("B")
        super().__init__()
class C(A, B):
    def __init__(self):
        print("C")
        super().__init__()
C()
class M1:
    def f(self): return "M1"
class M2:
    def f(self): return "M2"
    def g(self): return "M2.g"
class D(M1, M2):
    def f(self): return "D+" + super().f()
    def g(self): return "D+" + super().g()
print(D().f(), D().g())
class Log:
    def save(self, x):
        print("log", x)
        return super().save(x)
class Check:
    def save(self, x):
        print("check", x)
        return super().save(x)
class Store:
    def save(self, x):
        return "stored " + x
class Doc(Log, Check, Store):
    pass
print(Doc().save("v"))
