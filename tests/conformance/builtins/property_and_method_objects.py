"""property, staticmethod and classmethod used as functions."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# property builtin
class P:
    def __init__(self):
        self._x = 1

    def g(self):
        return self._x

    def s(self, v):
        self._x = v

    def d(self):
        print("del")

    x = property(g, s, d)
    y = property(g)
    z = property()
    w = property(fget=g, doc="doc")
    v = property(None, s)


p = P()
show(lambda: p.x)
p.x = 5
show(lambda: p.x)
del p.x
show(lambda: p.y)
show(lambda: setattr(p, "y", 1))
show(lambda: delattr(p, "y"))
show(lambda: p.z)
show(lambda: setattr(p, "z", 1))
show(lambda: p.v)
p.v = 8
show(lambda: p.w)
show(lambda: type(P.x).__name__)


class P2:
    @property
    def a(self):
        return "a"

    @a.getter
    def a(self):
        return "a2"

    b = a


show(lambda: P2().a + P2().b)
show(lambda: property(1, 2, 3, 4, 5))


# staticmethod/classmethod objects
class SC:
    s = staticmethod(lambda *a: a)
    c = classmethod(lambda *a: a[1:])
    st = staticmethod(len)


show(lambda: SC.s(1))
show(lambda: SC().s(1))
show(lambda: SC.c(1))
show(lambda: SC().c(2))
show(lambda: SC.st("abc"))
show(lambda: staticmethod(len)("ab"))
show(lambda: classmethod(5) and 1)
