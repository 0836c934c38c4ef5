# Which operands the operators of sets take, and of which type the result is.
class Group(set):
    pass


class Fixed(frozenset):
    pass


def kind(value):
    return type(value).__name__, sorted(value)


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "kind({1} | frozenset({2})), kind(frozenset({1}) | {2}), kind({1, 2} & frozenset({2})), kind(frozenset({1}) ^ {2})",
    "kind(Group({1}) | {2}), kind(Fixed({1}) | {2}), kind({1} | Group({2})), kind(Group({1}).copy())",
    "kind({1, 2} - {2: 0}.keys()), kind({2: 0}.keys() - {1}), kind(frozenset({1}) | {2: 0}.keys()), kind({2: 0}.keys() & {2})",
    "{1} | [2]",
    "{1} & 5",
    "{1} - None",
    "{1} ^ 'a'",
    "[1] | {2}",
    "{1} + {2}",
    "{1} * 2",
    "{1} < [1]",
    "{1} == [1], {1} != [1], {1} == frozenset({1}), {1} == {1: 0}.keys(), {1: 0}.keys() == {1}",
    "{1} < {1, 2}, {1} <= {1}, {1} < {1}, {1, 2} > frozenset({1}), {1} >= {2}, {1} <= {1: 0, 2: 0}.keys()",
    "{1: 0}.keys() < {1, 2}, {1: 0}.keys() >= {1}, {1: 0}.items() == {(1, 0)}, {1: 0}.items() <= {(1, 0), 2}",
    "{1: []}.items() == {1: []}.items(), {1: []}.items() == 5, {1: []}.items() != {(1, 2)}",
    "{1: 0}.keys() == 5, {1: 0}.keys() == [1], {1: 0}.values() == {1: 0}.values()",
    "kind([3, 1] - {1: 0}.keys()), kind({1: 0}.keys() | 'ab') if False else len({1: 0}.keys() | 'ab')",
    "kind({1: 0, 2: 0}.keys() ^ [2, 3]), kind({1: 0}.items() | {(2, 0)}), kind({1: 0}.items() & [(1, 0)])",
    "{1: 0}.keys() | 5",
    "{1: 0}.values() | {1}",
    "{1: 0}.keys().isdisjoint([2]), {1: 0}.items().isdisjoint([(1, 0)])",
    "repr(Group({1})), repr(Fixed({1})), repr(Group()), repr(Fixed()), repr(set()), repr(frozenset()), str({1})",
):
    show(source)
