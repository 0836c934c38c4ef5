class A:
    def plain(self): return "plain"
    def late(cls): return cls.__name__
    late = classmethod(late)
    s = staticmethod(lambda *a: a)
    c = classmethod(lambda cls, *a, **k: (cls.__name__, a, sorted(k)))
    count = 0
    @classmethod
    def inc(cls, n=1):
        cls.count += n
        return cls.count
    @staticmethod
    def helper(x): return x * 2
    doubled = [2, 4]
    def use(self): return self.helper(5), A.helper(6), self.inc(), type(self).inc(2), self.s(1), self.c(z=1)
class B(A):
    count = 100
    @classmethod
    def inc(cls, n=1): return ("B", super().inc(n))
    @staticmethod
    def helper(x): return "B" + str(A.helper(x))
print(A.late(), A().late(), B.late(), A.s(1, 2), A().s(), B.c(1, k=2), A.inc(), A.inc(5), A.count, A().use())
print(B.inc(), B.count, A.count, B().use(), B.helper(1), B().plain())
f, g = B.inc, A().helper
print(f(10), g(4), [h("x") for h in (A.helper, B.helper)], list(map(A.helper, [1, 2])), A.__dict__["helper"].__class__.__name__, B.__dict__["inc"].__class__.__name__)
class Alt:
    def __init__(self, v): self.v = v
    @classmethod
    def parse(cls, s): return cls(int(s))
    @classmethod
    def zero(cls): return cls.parse("0")
    @classmethod
    def many(cls, *vs): return [cls.parse(v) for v in vs]
class Sub(Alt):
    def __repr__(self): return "Sub(%d)" % self.v
print(Sub.parse("5"), Sub.zero(), Sub.many("1", "2"), type(Alt.zero()).__name__)
for t in (lambda: A.helper(), lambda: A.plain(), lambda: A.inc(1, 2), lambda: A().helper(1, 2)):
    try: t()
    except TypeError: print("TypeError")
