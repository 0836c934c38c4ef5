"""Metaclasses: the order of their hooks, attributes and special methods that classes get from them."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# metaclass
class M(type):
    def __new__(m, n, b, d, **k):
        print("M new", n, [x.__name__ for x in b], sorted(x for x in d if not x.startswith("__")), k)
        return super().__new__(m, n, b, d)

    def __init__(c, n, b, d, **k):
        print("M init", n)
        super().__init__(n, b, d)

    def __call__(c, *a, **k):
        print("M call", a, k)
        return super().__call__(*a, **k)

    def hello(c):
        return "hello " + c.__name__

    @property
    def pp(c):
        return "meta prop"

    def __len__(c):
        return 42

    def __iter__(c):
        return iter([1, 2])

    def __getitem__(c, i):
        return ("item", i)

    def __contains__(c, i):
        return i == 1

    def __repr__(c):
        return "<M %s>" % c.__name__


class X(metaclass=M):
    z = 1

    def __init__(self, *a):
        self.a = a


class Y(X, q=2):
    w = 2


print(Y.hello(), Y.pp, len(Y), list(Y), Y[3], 1 in Y, Y, type(Y).__name__)
y = Y(1, 2)
print(y.a)
show(lambda: y.hello())
show(lambda: y.pp)
T = type("T", (X,), {"k": 1})
print(T, T.k, type(T).__name__)


class Z(Y):
    pass


print(type(Z).__name__, Z.hello())


class Prepares(type):
    @classmethod
    def __prepare__(mcls, name, bases, **keywords):
        print("prepare", name, keywords)
        return dict(keywords)

    def __new__(mcls, name, bases, namespace, **keywords):
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        super().__init__(name, bases, namespace)


class Prepared(metaclass=Prepares, given=4):
    doubled = given * 2  # noqa: F821


print(Prepared.given, Prepared.doubled)


class AddsToTheUsual(type):
    @classmethod
    def __prepare__(mcls, name, bases, **keywords):
        namespace = super().__prepare__(name, bases, **keywords)
        namespace["added"] = 42
        return namespace


class Added(metaclass=AddsToTheUsual):
    seen = added  # noqa: F821


print(type.__prepare__("any", ()), Added.seen, Added.added)
