class Base:
    def __init_subclass__(cls, *, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.label = name
        print(cls.__name__, name)
class A(Base, name="first"):
    pass
class B(A):
    pass
class C(Base, name=A.label + "!"):
    x = 1
print(A.label, B.label, C.label)
try:
    class D(Base, wrong=1):
        pass
except TypeError:
    print("TypeError")
try:
    class E(name="no hook"):
        pass
except TypeError:
    print("TypeError")
