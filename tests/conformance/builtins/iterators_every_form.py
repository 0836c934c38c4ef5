"""iter, next, zip, map, filter, enumerate and reversed in every form."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# iter/next
show(lambda: iter(5))
show(lambda: next(5))
show(lambda: next(iter([])))
show(lambda: next(iter([]), 7))
show(lambda: next(iter([1]), 7))
show(lambda: list(iter(lambda: 5, 5)))
c = [0]


def cc():
    c[0] += 1
    return c[0]


show(lambda: list(iter(cc, 4)))
show(lambda: iter(5, 5))
show(lambda: iter([1], 5))
show(lambda: next())
show(lambda: next(iter([]), 1, 2))
show(lambda: next([1]))


def stop():
    raise StopIteration(3)


show(lambda: list(iter(stop, 1)))
# zip map filter enumerate
show(lambda: list(zip()))
show(lambda: list(zip([1, 2])))
show(lambda: list(zip([1, 2], "abc", range(9))))
show(lambda: zip(5))
show(lambda: list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])))
show(lambda: list(map(None, [1])))
show(lambda: map(len))
show(lambda: map())
show(lambda: list(filter(None, [0, 1, "", "a"])))
show(lambda: list(filter(lambda x: x > 1, [1, 2, 3])))
show(lambda: filter(None))
show(lambda: list(enumerate("ab", 5)))
show(lambda: list(enumerate("ab", start=-1)))
show(lambda: enumerate())
show(lambda: list(enumerate([1], 1 << 70)))
show(lambda: list(map(str, [])))
show(lambda: list(reversed([1, 2])))
show(lambda: list(reversed("ab")))
show(lambda: list(reversed(range(3))))
show(lambda: list(reversed({1: 2})))
show(lambda: reversed({1}))
show(lambda: reversed(5))
show(lambda: list(reversed((1, 2))))
show(lambda: list(reversed(b"ab")))
