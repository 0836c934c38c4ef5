class Base:
    registry = []
    def __init_subclass__(cls):
        cls.registry.append(cls.__name__)
        cls.tag = "tagged " + cls.__name__
class A(Base):
    pass
class B(A):
    tag = "own"
print(Base.registry, A.tag, B.tag, hasattr(Base, "tag"))
C = type("C", (Base,), {})
print(Base.registry, C.tag)
class Picky:
    def __init_subclass__(cls):
        if not hasattr(cls, "required"):
            raise TypeError("required is missing")
class Good(Picky):
    required = True
try:
    class Worse(Picky):
        pass
except TypeError as e:
    print(e, "Worse" in globals())
