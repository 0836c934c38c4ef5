# OrderedDict: popitem and move_to_end at both ends, equality with order.
from collections import OrderedDict


def items(entries):
    return list(entries.items())


def moved(key, last):
    entries = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
    entries.move_to_end(key, last=last)
    return items(entries)


def drained(count):
    entries = OrderedDict((number, number) for number in range(count))
    taken = []
    while entries:
        taken.append(entries.popitem(last=len(entries) % 2 == 0)[0])
    return taken[:4], len(taken), len(set(taken))


class Derived(OrderedDict):
    pass


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "moved('a', True), moved('c', False), moved('b', True), moved('b', False)",
    "moved('z', True)",
    "drained(0), drained(1), drained(9), drained(2000)",
    "OrderedDict(a=1).popitem(), OrderedDict(a=1, b=2).popitem(False), OrderedDict(a=1, b=2).popitem(last=True)",
    "OrderedDict().popitem()",
    "OrderedDict().popitem(last=False)",
    "OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), dict(a=1) == OrderedDict(a=1)",
    "OrderedDict(a=1) != OrderedDict(a=1), OrderedDict(a=1) == 5",
    "items(OrderedDict(a=1) | {'b': 2}), type(OrderedDict(a=1) | {}).__name__",
    "items(OrderedDict.fromkeys('ab', 0)), type(OrderedDict.fromkeys('ab')).__name__",
    "type(OrderedDict(a=1).copy()).__name__, list(reversed(OrderedDict(a=1, b=2)))",
    "OrderedDict(a=1).pop('a'), OrderedDict(a=1).pop('z', 9)",
    "OrderedDict(a=1).pop('z')",
    "OrderedDict(a=1)['z']",
    "items(OrderedDict([('a', 1), ('b', 2), ('a', 3)]))",
    "items(Derived(a=1)), isinstance(Derived(), dict), Derived(a=1) == {'a': 1}",
    "OrderedDict(5)",
    "OrderedDict([1])",
):
    show(source)
