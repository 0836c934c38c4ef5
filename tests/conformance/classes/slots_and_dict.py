class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
s = S()
s.b = 2
print(s.a, s.b)
class D: pass
d = D()
d.x, d.y = 1, 2
print(d.__dict__, list(d.__dict__), d.__dict__["x"], "z" in d.__dict__, len(d.__dict__))
d.z = 3
print(sorted(d.__dict__.items()), {**d.__dict__}, dict(d.__dict__))
class C:
    k = 1
    def m(self): pass
print("k" in C.__dict__, C.__dict__["k"], "m" in C.__dict__, "x" in C.__dict__)
class Auto:
    def __init__(self, **kw):
        for k, v in kw.items(): setattr(self, k, v)
    def __repr__(self): return "Auto(%s)" % ", ".join("%s=%r" % kv for kv in sorted(self.__dict__.items()))
    def __eq__(self, o): return self.__dict__ == o.__dict__
a = Auto(x=1, y="two")
print(a, Auto(**a.__dict__) == a, Auto() == a, Auto())
def copy(o):
    c = o.__class__.__new__(o.__class__)
    for k, v in o.__dict__.items(): setattr(c, k, v)
    return c
b = copy(a)
b.x = 99
print(a, b, type(b).__name__)
class Base:
    def __init__(self): self.base = 1
class Derived(Base):
    def __init__(self):
        super().__init__()
        self.derived = 2
print(Derived().__dict__)
