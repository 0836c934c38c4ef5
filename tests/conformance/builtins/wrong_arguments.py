"""Wrong arguments of built-in functions."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# builtin kw errors
show(lambda: len(x=1))
show(lambda: len())
show(lambda: len(1, 2))
show(lambda: sorted([3, 1], reverse=True, bad=1))
show(lambda: print(sep=1))
show(lambda: int("5", base=16))
show(lambda: [].append())
show(lambda: [].append(1, 2))
show(lambda: {}.get())
show(lambda: "".join())
show(lambda: list(1, 2))
show(lambda: dict(1))
show(lambda: dict([1]))
show(lambda: dict([(1, 2, 3)]))
show(lambda: isinstance(1))
show(lambda: isinstance(1, 1))
show(lambda: issubclass(1, int))
show(lambda: getattr(1))
show(lambda: getattr(1, 2))
show(lambda: setattr(1, "x", 2))
show(lambda: hasattr(1, 2))
