"""type with three arguments: what it takes and what it refuses."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


class X:
    pass


T = type("T", (), {"k": 1, "f": lambda self: self.k})
print(T().f(), T.__name__)
show(lambda: type("T"))
show(lambda: type("T", 1, {}))
show(lambda: type(1, (), {}))
show(lambda: type("T", (), 1))
show(lambda: type("T", (5,), {}))
show(lambda: type("T", (bool,), {}))
show(lambda: type("T", (int, str), {}))
