# Dicts that lose their first entries again and again stay quick and in order.
def queue(count):
    entries = {}
    order = []
    for number in range(count):
        entries[number] = number
        if number % 3 == 2:
            first = next(iter(entries))
            order.append(entries.pop(first))
    while entries:
        first = next(iter(entries))
        order.append(entries.pop(first))
    return order == sorted(order), len(order)


def from_both_ends(count):
    entries = dict.fromkeys(range(count))
    low = high = 0
    while len(entries) > 1:
        del entries[next(iter(entries))]
        low += 1
        entries.popitem()
        high += 1
    return low, high, list(entries)


def emptied_and_filled(count):
    entries = {}
    for turn in range(5):
        for number in range(count):
            entries[turn, number] = number
        for key in list(entries):
            del entries[key]
        entries[turn] = turn
        assert list(entries) == [turn], entries
        del entries[next(iter(entries))]
    return len(entries), list(entries)


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "[queue(n) for n in (0, 3, 8, 9, 30, 3000)]",
    "[from_both_ends(n) for n in (1, 2, 8, 9, 50, 4001)]",
    "[emptied_and_filled(n) for n in (1, 8, 9, 40, 1000)]",
):
    show(source)
