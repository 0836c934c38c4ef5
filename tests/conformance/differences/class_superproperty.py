class A:
    @property
    def p(self):
        return {"a": 10}
    @property
    def who(self):
        return type(self).__name__
    @staticmethod
    def st():
        return "static"
    v = 5
class B(A):
    @property
    def p(self):
        return super().p["a"] + 1
    @property
    def who(self):
        return "B:" + super().who
    def others(self):
        return super().st(), super().v
print(B().p, B().who, B().others())
class D:
    def __get__(self, obj, owner):
        return ("descriptor", obj is not None, owner.__name__)
class X:
    d = D()
class Y(X):
    def get(self):
        return super().d
print(Y().get())
class Z(B):
    p = 3
    @property
    def who(self):
        return "Z:" + super().who
print(Z().p, Z().who)
