"""Classes derived from tuple and namedtuple."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


class T(tuple):
    def __new__(cls, *a):
        return super().__new__(cls, a)

    def total(self):
        return sum(self)

    def __getattr__(self, n):
        return "dyn " + n

    def __hash__(self):
        return 42


t = T(1, 2, 3)
show(lambda: t)
show(lambda: t.total())
show(lambda: t.foo)
show(lambda: hash(t))
show(lambda: t[1])
show(lambda: t == (1, 2, 3))
show(lambda: t + (4,))
show(lambda: {t: 1})
show(lambda: len(t))
show(lambda: "%s-%s-%s" % t)
a, b, c = t
print(a, b, c)


class Pair(__import__("collections").namedtuple("Pair", "a b")):
    def sum(self):
        return self.a + self.b


show(lambda: Pair(1, 2).sum())
show(lambda: Pair(1, 2))
show(lambda: Pair(b=1, a=2)._replace(a=5))
