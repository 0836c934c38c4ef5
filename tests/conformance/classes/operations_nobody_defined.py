"""Every operation on an instance of a class that defines none."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


class Bl:
    pass


show(lambda: len(Bl()))


class Bl:
    pass


show(lambda: len(Bl()))
show(lambda: Bl()())
show(lambda: Bl()[0])
show(lambda: iter(Bl()))
show(lambda: next(Bl()))
show(lambda: -Bl())
show(lambda: Bl() + 1)
show(lambda: 1 + Bl())
show(lambda: Bl() < 1)
show(lambda: 1 in Bl())


def q():
    b = Bl()
    b += 1


show(q)


def q():
    b = Bl()
    b[0] = 1


show(q)


def q():
    b = Bl()
    del b[0]


show(q)
show(lambda: int(Bl()))
show(lambda: float(Bl()))
show(lambda: abs(Bl()))
show(lambda: round(Bl()))
show(lambda: [1][Bl()])
show(lambda: reversed(Bl()))
show(lambda: divmod(Bl(), 1))
show(lambda: pow(Bl(), 1))
show(lambda: Bl() @ 1)
