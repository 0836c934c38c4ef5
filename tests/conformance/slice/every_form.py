"""Slice objects: attributes, indices, comparison, wrong uses."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# slice
s = slice(1, 2, 3)
show(lambda: (s.start, s.stop, s.step))
show(lambda: repr(slice(5)))
show(lambda: slice(None, None, -1))
show(lambda: slice())
show(lambda: slice(1, 2, 3).indices(5))
show(lambda: slice(-3, None).indices(2))
show(lambda: slice(1) == slice(1))
show(lambda: hash(slice(1)) if 0 else 0)
show(lambda: [1, 2, 3][slice(1)])
show(lambda: [1, 2][slice("a")])
show(lambda: [1, 2][::0])
show(lambda: setattr(s, "start", 1))
show(lambda: slice(1, 2, 3, 4))
show(lambda: [1, 2, 3][1.5:])
show(lambda: [1, 2, 3]["a"])
