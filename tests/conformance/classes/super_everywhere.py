"""super in methods, class methods, properties, special methods, closures and generators."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# super in all forms
class A:
    v = "A.v"

    def f(self):
        return "A.f"

    @classmethod
    def c(cls):
        return "A.c " + cls.__name__

    @staticmethod
    def s():
        return "A.s"

    @property
    def p(self):
        return "A.p"

    def __len__(self):
        return 7

    def __getitem__(self, i):
        return i


class B(A):
    v = "B.v"

    def f(self):
        return "B>" + super().f()

    @classmethod
    def c(cls):
        return "B>" + super().c()

    def s2(self):
        return super().s()

    @property
    def p(self):
        return "B>" + super().p

    def __len__(self):
        return super().__len__() + 1

    def vv(self):
        return super().v, super(B, self).v, super(B, type(self)).v

    def nested(self):
        def g():
            return super(B, self).f()

        h = lambda: super(B, self).f()
        return g(), h()

    def cellself(self):
        return [super(B, self).f() for _ in range(2)]

    def arg(self):
        f = super
        return f(B, self).f()

    def rep(self):
        return repr(super())[:7]


b = B()
print(b.f(), b.c(), B.c(), b.s2(), b.p, len(b), b.vv(), b.nested(), b.cellself(), b.arg(), b.rep())
show(lambda: super(B, b).nope)
show(lambda: super(B, 5).f)
show(lambda: super(5, b).f)
show(lambda: super())
show(lambda: super(A, b).f())
show(lambda: super(B, B).f(b))
show(lambda: super(B, B).c())


class S(B):
    def x(self):
        super().q = 5

    def y(self):
        del super().q

    def z(self):
        return super()[1]

    def l(self):
        return len(super())

    def c(self):
        return __class__.__name__

    def g(self):
        yield super().f()
        yield super().f()


for name in "xyzlc":
    show(getattr(S(), name))
show(lambda: list(S().g()))


class S(B):
    def x(self):
        self = 5
        return super().f()


show(lambda: S().x())


class S(B):
    def __getattr__(self, n):
        return "dyn"

    def x(self):
        return super().nope


show(lambda: S().x())
