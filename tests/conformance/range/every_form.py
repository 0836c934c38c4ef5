"""Ranges: forms, subscripts, containment, comparison."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# range
r = range(10)
show(lambda: r[2:8:2])
show(lambda: r[-1])
show(lambda: r[10])
show(lambda: list(r[::-3]))
show(lambda: 5 in r)
show(lambda: "a" in r)
show(lambda: 5.0 in r)
show(lambda: r.index(5))
show(lambda: r.count(3))
show(lambda: r.index(50))
show(lambda: range(1, 10, 0))
show(lambda: range(1.5))
show(lambda: range())
show(lambda: range(1, 2, 3, 4))
show(lambda: range(3) == range(0, 3, 1))
show(lambda: range(0) == range(2, 1))
show(lambda: range(5).start)
show(lambda: range(1, 5, 2).step)
show(lambda: len(range(1 << 40)))
show(lambda: repr(range(1, 5, 2)))
show(lambda: bool(range(0)))
show(lambda: range(True))
show(lambda: range(5, 0, -2)[1])
show(lambda: list(range(-5, 5, 3)))
show(lambda: range(3).stop)
show(lambda: range("a"))
show(lambda: list(range(5))[1:3])
show(lambda: range(10)[2:4][0])
show(lambda: range(3) != range(4))
show(lambda: range(3) < range(4))
show(lambda: max(range(5)))
show(lambda: sorted(range(3), reverse=True))
