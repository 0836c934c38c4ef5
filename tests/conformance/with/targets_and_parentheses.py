"""Targets of with statements, and parentheses around their items."""

from _managers import CM, show

with CM(1) as (a):
    pass


class T:
    def __enter__(self):
        return (1, [2, 3])

    def __exit__(self, *a):
        print(len(a))
        return None


with T() as (a, (b, c)):
    print(a, b, c)
with T() as (a, *b):
    print(a, b)
d = {}
with T() as d["x"]:
    pass
print(d)


class O:
    pass


with T() as O.attr:
    pass
print(O.attr)
with T() as x, T() as y:
    print(x == y)
with T(), T():
    pass
with T() as z:
    pass
with (
    T(),
):
    pass


def a():
    with T() as (a, b, c):
        print("no")


show(a)


class NB:
    def __bool__(self):
        raise ValueError("bool")


def a():
    with CM(1, sw=NB()):
        raise KeyError(1)


show(a)


def a():
    with CM(1, sw=NB()):
        pass
    return "no bool call"


show(a)


def a():
    with CM(1) as x:
        x = None

        def f():
            return x

        return f


show(lambda: a()())


def many():
    with CM(1), CM(2), CM(3), CM(4, sw=True), CM(5):
        1 / 0
    return "ok"


show(many)


# exception replaced in __exit__ with context
class R:
    def __enter__(self):
        return self

    def __exit__(self, t, v, tb):
        raise RuntimeError("from exit")


def a():
    with R():
        with R():
            raise ValueError


show(a)


# reraise same in exit
class R:
    def __enter__(self):
        return self

    def __exit__(self, t, v, tb):
        raise v


def a():
    with R():
        raise ValueError("same")


show(a)
# exit that uses sys.exc_info
