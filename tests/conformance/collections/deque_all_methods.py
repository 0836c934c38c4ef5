# deque: insert, index, remove, reverse, del, rotate and copies, bounded or not.
from collections import deque


class Derived(deque):
    pass


def after(values, name, *arguments):
    result = getattr(values, name)(*arguments)
    return result, list(values)


D = [1, 2, 3, 4]


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "[after(deque(D), 'insert', n, 9) for n in (0, 1, 4, 9, -1, -4, -9)]",
    "after(deque(D, 5), 'insert', 1, 9), after(deque(D, 4), 'count', 3)",
    "after(deque(D, 4), 'insert', 1, 9)",
    "[after(deque(D + D), 'index', 3, *bounds) for bounds in ((), (3,), (3, 7), (-3,), (-9, -1))]",
    "after(deque(D), 'index', 9)",
    "after(deque(D), 'index', 1, 1)",
    "after(deque(D), 'index', 4, 0, 3)",
    "after(deque(D + D), 'remove', 3)",
    "after(deque(D), 'remove', 9)",
    "after(deque(D), 'reverse'), after(deque([1]), 'reverse'), after(deque(), 'reverse')",
    "[after(deque(D), '__delitem__', n) for n in (0, 1, 3, -1, -4)]",
    "after(deque(D), '__delitem__', 4)",
    "after(deque(D), '__delitem__', 'a')",
    "[after(deque(D), 'rotate', n) for n in (0, 1, -1, 5, -6, 1000001)]",
    "after(deque(), 'rotate', 3), after(deque(D), 'rotate')",
    "after(deque(D), 'rotate', 'a')",
    "after(deque(D, 3), 'append', 9), after(deque(D, 3), 'appendleft', 9), after(deque(D, 0), 'append', 9)",
    "after(deque(D, 3), 'extend', [7, 8]), after(deque(D, 3), 'extendleft', [7, 8])",
    "after(deque(D), 'extend', 5)",
    "deque(D)[1], deque(D)[-1], 3 in deque(D), 9 in deque(D), len(deque(D, 2))",
    "deque(D)[4]",
    "deque(D)['a']",
    "deque().pop()",
    "deque().popleft()",
    "deque(D) == deque(D), deque(D) == D, deque(D, 3) == deque([2, 3, 4]), deque(D) != deque([])",
    "deque(D, 3).maxlen, deque(D).maxlen, deque(D, 3).copy().maxlen",
    "deque(D, -1)",
    "deque(D, 'a')",
    "deque(5)",
    "repr(deque(D, 2)), repr(deque()), repr(Derived([1])), list(reversed(deque(D)))",
):
    show(source)
