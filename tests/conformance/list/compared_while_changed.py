# Lists that change while their items are compared, searched, sorted or printed.
class Acting:
    def __init__(self, action, answer=False):
        self.action = action
        self.answer = answer

    def __eq__(self, other):
        self.action()
        return self.answer

    def __lt__(self, other):
        self.action()
        return self.answer

    def __index__(self):
        self.action()
        return 1

    def __repr__(self):
        self.action()
        return "acting"


def with_list(use, *arguments):
    values = [1, 2, 3]
    values.append(Acting(values.clear, *arguments))
    return use(values), values


def key_that_clears(values):
    def key(value):
        values.clear()
        return value

    return key


def sort_clearing(values):
    try:
        values.sort(key=key_that_clears(values))
    except ValueError:
        return "changed", sorted(values)


def sort_failing(values):
    try:
        values.sort(key=lambda value: 1 / (value - 2))
    except ZeroDivisionError:
        return sorted(values)


def lengths_while_sorted(values):
    seen = []
    values.sort(key=lambda value: seen.append(len(values)) or value)
    return values, seen


def appended_while_iterated(values):
    for value in values:
        if len(values) < 8:
            values.append(value * 2)
    return values


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "with_list(lambda values: values.count(7))",
    "with_list(lambda values: 7 in values)",
    "with_list(lambda values: values.remove(7), True)",
    "with_list(lambda values: values == [1, 2, 3, 4])",
    "with_list(lambda values: values.index(7))",
    "with_list(repr)",
    "with_list(lambda values: values[values[3]:])",
    "with_list(lambda values: values[values[3]])",
    "with_list(lambda values: values.pop(values[3]))",
    "with_list(lambda values: values.insert(values[3], 9))",
    "sort_clearing([3, 1, 2])",
    "sort_failing([3, 1, 2])",
    "lengths_while_sorted([3, 1, 2])",
    "appended_while_iterated([1, 2, 3])",
    "sorted([3, None, 1])",
    "sorted([3, 1], 5)",
    "sorted(5)",
    "[1, [2]] == [1, [2]], [1, float('nan')] == [1, float('nan')]",
):
    show(source)
