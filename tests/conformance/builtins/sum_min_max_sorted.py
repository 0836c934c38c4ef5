"""sum, min, max, any, all and sorted in every form."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# sum min max any all sorted
show(lambda: sum([1, 2], 3))
show(lambda: sum([[1], [2]], []))
show(lambda: sum(["a"]))
show(lambda: sum(["a"], ""))
show(lambda: sum([1.5, 2]))
show(lambda: sum(5))
show(lambda: sum())
show(lambda: sum([1], start=2))
show(lambda: min([]))
show(lambda: min([], default=5))
show(lambda: max([1, 3, 2]))
show(lambda: max(1, 2, key=lambda x: -x))
show(lambda: min("b", "a"))
show(lambda: max())
show(lambda: max(5))
show(lambda: max(1, "a"))
show(lambda: max([(1, "b"), (1, "a")]))
show(lambda: min([3, 1, 2], key=None))
show(lambda: max(1, 2, default=3))
show(lambda: any([]))
show(lambda: all([]))
show(lambda: any([0, 1]))
show(lambda: any(5))
show(lambda: sorted([3, 1], reverse=1))
show(lambda: sorted("cab"))
show(lambda: sorted([1, "a"]))
show(lambda: sorted({3: 1, 1: 2}))
show(lambda: sorted([(1, 2), (1, 1)], key=lambda t: t[0]))
show(lambda: sorted(5))
show(lambda: sorted([1, 2], lambda x: x))
show(lambda: sorted([3, 1, 2], key=lambda x: 1 / 0))
