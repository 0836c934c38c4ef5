"""Attributes of functions, and functions made from the code of others."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


def f(a, b=2, *, c=3):
    "doc"
    return a + b + c


print(f.__name__, f.__globals__ is globals(), type(f.__globals__).__name__)
show(lambda: f.__defaults__)
show(lambda: f.__kwdefaults__)
show(lambda: type(f.__code__).__name__)
FT = type(f)


def h():
    return hh


hh = 1
h2 = FT(h.__code__, {"hh": 2})
print(h2(), h())
show(lambda: FT(5, {}))
show(lambda: FT(h.__code__, 5))
show(lambda: FT(h.__code__))
show(lambda: FT())


def clo():
    q = 1

    def inner():
        return q

    return inner


show(lambda: FT(clo().__code__, {}))
show(lambda: clo().__code__ is clo().__code__)
show(lambda: f.__code__ == f.__code__)
show(lambda: hash(f.__code__) == hash(f.__code__))
show(lambda: eval(h.__code__))
show(lambda: exec(h.__code__))
show(lambda: f.__code__.co_name)
