"""Deleting and replacing properties, methods and class attributes."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


class A:
    x = 1

    def m(self):
        return self.x

    @classmethod
    def c(cls, *a):
        return cls.__name__, a

    @staticmethod
    def s(*a):
        return a

    @property
    def p(self):
        return self._p

    @p.setter
    def p(self, v):
        self._p = v

    @p.deleter
    def p(self):
        print("del p")
        del self._p


a = A()
show(lambda: a.p)
a.p = 3
print(a.p, A.p.__class__, a.__dict__)
del a.p
show(lambda: a.p)
print(a.c(1), A.c(1), a.s(2), A.s(3))
show(lambda: setattr(a, "m", 5) or a.m)
del a.m
print(a.m())
show(lambda: delattr(a, "m"))
show(lambda: delattr(a, "x"))
show(lambda: delattr(A, "x") or a.x)
show(lambda: A.nope)
show(lambda: A().nope)
show(lambda: A(1))
show(lambda: A.m())
show(lambda: A.m(a))
A.x = 7
print(A.m(a))
show(lambda: setattr(A, "__name__", "B") or A.__name__)
