class C:
    def plain(self, x):
        return self, x
    def default(self, x=1, *a, k=2, **kw):
        return x, a, k, kw
    @staticmethod
    def static(x):
        return "static", x
    @classmethod
    def klass(cls, x):
        return cls.__name__, x
    attr = len
    lam = lambda self, y: y * 2
c = C()
print(c.plain(1)[0] is c, C.plain(c, 2)[1], c.default(), c.default(5, 6, k=7, z=8), c.static(1), C.static(2), c.klass(3), C.klass(4), c.lam(5), c.attr([1, 2]))
m = c.plain
print(m(3)[1], callable(m), m.__name__, (c.lam)(6))
f = C.plain
print(f(c, 4)[1], f(1, 2))
class D(C):
    pass
print(D.klass(1), D().klass(2), D.static(3))
C.added = lambda self: "added later"
print(c.added(), D().added())
c.own = lambda x: ("instance function gets no self", x)
print(c.own(1))
for g in (lambda: c.plain(), lambda: c.plain(1, 2), lambda: C.plain(), lambda: c.static(), lambda: C.klass(), lambda: c.missing()):
    try:
        g()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)
bound = [C().plain for _ in range(3)]
print(bound[0] == bound[1], c.plain == c.plain, [b(i)[1] for i, b in enumerate(bound)], list(map(c.lam, [1, 2])), sorted([3, 1], key=c.lam))
class Counter:
    n = 0
    def inc(self):
        self.n += 1
        return self
print(Counter().inc().inc().inc().n, Counter.n)
class Outer:
    class Inner:
        def hi(self):
            return "hi from inner"
    def make(self):
        return self.Inner()
print(Outer().make().hi(), Outer.Inner().hi(), Outer.Inner.__name__)
