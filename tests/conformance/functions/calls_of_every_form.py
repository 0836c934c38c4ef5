"""Calls with positional, named, starred arguments in every combination, right and wrong."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


def f(a, b=2, *c, d, e=5, **g):
    return a, b, c, d, e, sorted(g.items())


show(lambda: f(1, d=4))
show(lambda: f(1, 2, 3, 4, d=4, z=1))
show(lambda: f(1))
show(lambda: f(d=1))
show(lambda: f(1, a=1, d=1))
show(lambda: f(*[1, 2], *[3], d=0, **{"q": 1}, **{"r": 2}))
show(lambda: f(*[1, 2], d=0, **{"d": 1}))
show(lambda: f(1, d=0, **{"q": 1}, **{"q": 2}))
show(lambda: f(1, d=0, **{1: 1}))
show(lambda: f(1, *5, d=0))
show(lambda: f(1, **5))
show(lambda: f(1, **None))
show(lambda: f(*None))
show(lambda: f(**{"a": 1, "d": 2, "b": 3, "zz": 4}))
show(lambda: f(1, *(2, 3), d=4, *(5, 6)))
show(lambda: f(d=4, *(5, 6)))


def g(a, /, b, *, c):
    return a, b, c


show(lambda: g(1, 2, c=3))
show(lambda: g(1, b=2, c=3))
show(lambda: g(a=1, b=2, c=3))
show(lambda: g(1, 2, 3))


def g(a, /, **k):
    return a, k


show(lambda: g(1, a=2))


def g(a=1, /, b=2, *, c=3):
    return a, b, c


show(lambda: g())
show(lambda: g(5, 6, 7))


def g(*, a, b=1):
    return a, b


show(lambda: g(a=1))
show(lambda: g(1))
show(lambda: g(b=1))


def g(*a):
    return a


show(lambda: g(x=1))


def g(**k):
    return k


show(lambda: g(1))
show(lambda: g(x=1, **dict(y=2)))


def g():
    pass


show(lambda: g(1))
show(lambda: g(a=1))
show(g)
