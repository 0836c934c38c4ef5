class Base:
    def __init__(self, *a):
        self.log = ["Base"]
    def who(self):
        return "Base"
    @classmethod
    def create(cls):
        return "Base.create " + cls.__name__
    @staticmethod
    def st():
        return "Base.st"
    value = 10
class Mid(Base):
    def __init__(self, x):
        super().__init__(x)
        self.log.append("Mid %s" % x)
    def who(self):
        return "Mid<" + super().who()
    @classmethod
    def create(cls):
        return "Mid.create+" + super().create()
    @staticmethod
    def st():
        return "Mid.st"
    value = 20
class Leaf(Mid):
    def __init__(self):
        super(Leaf, self).__init__("leaf")
        self.log.append("Leaf")
    def who(self):
        s = super()
        return "Leaf<" + s.who()
    def values(self):
        return super().value, super(Mid, self).value, self.value
    def inner(self):
        return [super(Leaf, self).who() for _ in range(1)]
    def nested(self):
        def f():
            return super(Leaf, self).who()
        return f()
    def st2(self):
        return super().st()
l = Leaf()
print(l.log, l.who(), l.values(), l.inner(), l.nested(), l.st2(), Leaf.create(), l.create())
def outside():
    return super().x
try:
    outside()
except RuntimeError:
    print("RuntimeError")
class Bad(Base):
    def f(self):
        return super().missing
    def g(self):
        super().who = 5
for f in (Bad().f, Bad().g):
    try:
        f()
    except AttributeError:
        print("AttributeError")
class Attr(Base):
    def __getattr__(self, n):
        return "dynamic " + n
    def __setattr__(self, n, v):
        super().__setattr__(n, v * 2 if isinstance(v, int) else v)
a = Attr()
a.q = 21
print(a.q, a.zzz, a.log)
class X(Base):
    def who(this):
        return "X " + super().who()
print(X().who())
