class L0:
    def f(self): return ["L0"]
    def tag(self): return "tag " + self.name()
    def name(self): return "L0"
classes = [L0]
for i in range(1, 12):
    def f(self, i=i, base=classes[-1]): return ["L%d" % i] + base.f(self)
    classes.append(type("L%d" % i, (classes[-1],), {"f": f, "name": lambda self, i=i: "L%d" % i} if i % 3 else {"f": f}))
o = classes[-1]()
print(o.f(), o.tag(), [c().name() for c in classes], all(isinstance(o, c) for c in classes), issubclass(classes[5], classes[6]), [c.__name__ for c in classes if issubclass(c, classes[9])])
class A:
    x = 1
    def __init__(self): self.order = ["A"]
    def add(self, *v): self.order.extend(v); return self
class B(A):
    y = 2
    def __init__(self):
        super().__init__()
        self.add("B")
class C(B):
    x = 3
    def __init__(self, extra):
        super().__init__()
        self.add("C", extra)
    def add(self, *v): return super().add(*[s.lower() for s in v])
c = C("E")
print(c.order, c.x, c.y, B.x, super(C, c).x, super(B, c).x, C.add(c, "Q").order, A.add(c, "R").order)
A.x = 100
print(B().x, c.x, C.x, B.y)
B.y = 200
print(c.y)
del C.x
print(c.x)
class Mixin:
    def describe(self): return "%s:%s" % (type(self).__name__, sorted(k for k in self.__dict__))
class D(Mixin, B): pass
class E(D):
    def describe(self): return "E-" + super().describe()
print(D().describe(), E().describe(), D.__bases__ == (Mixin, B), [b.__name__ for b in E.__bases__])
