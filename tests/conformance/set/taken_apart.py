# Sets that are emptied and filled again item by item, in order of insertion.
def emptied(count):
    values = set(range(count))
    taken = []
    while values:
        taken.append(values.pop())
    return sorted(taken) == list(range(count))


def rolling(count):
    values = set(range(count))
    seen = set()
    for number in range(count, 5 * count):
        seen.add(values.pop())
        values.add(number)
    return len(values), len(seen)


def refilled(count):
    values = set(range(count))
    while values:
        values.pop()
    values.update(range(count // 2))
    return sorted(values) == list(range(count // 2)), len(values)


def discarded(count):
    values = set(range(count))
    for number in range(0, count, 2):
        values.discard(number)
    first = min(values)
    values.remove(first)
    return first, len(values), first in values, first + 2 in values


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "[emptied(n) for n in (0, 1, 8, 9, 17, 100, 5000)]",
    "[rolling(n) for n in (1, 8, 9, 100)]",
    "[refilled(n) for n in (1, 8, 9, 100, 3000)]",
    "[discarded(n) for n in (8, 9, 100, 3000)]",
):
    show(source)
