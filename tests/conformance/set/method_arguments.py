# Methods of sets with iterables of every kind, and wrong ones.
def shown(value):
    return sorted(value) if isinstance(value, (set, frozenset)) else value


S = frozenset((1, 2, 3))


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "shown(S.union()), shown(S.union([4], (5,), {6: 7}, range(2)))",
    "shown(S.union('ab')) if False else len(S.union('ab'))",
    "S.union(5)",
    "S.union(None)",
    "S.union([[]])",
    "shown(S.intersection()), shown(S.intersection([1, 5], {1})), shown(S.intersection(iter([3, 2])))",
    "S.intersection(5)",
    "S.intersection([[]])",
    "shown(S.difference()), shown(S.difference([1], {2})), shown(S.difference({1: 2}))",
    "S.difference(5)",
    "shown(S.symmetric_difference([1, 5, 5])), shown(S.symmetric_difference(set()))",
    "S.symmetric_difference()",
    "S.symmetric_difference(5)",
    "S.issubset([1, 2, 3, 4]), S.issubset(()), S.issubset(range(9)), frozenset().issubset([])",
    "S.issubset(5)",
    "S.issuperset([1]), S.issuperset(()), S.issuperset([1, 9]), S.issuperset([9, []])",
    "S.issuperset([1, []])",
    "S.isdisjoint([5]), S.isdisjoint([1]), S.isdisjoint(()), S.isdisjoint('ab')",
    "S.isdisjoint(5)",
    "S.isdisjoint([[]])",
    "shown(set(S).update([4], [5])) or 'None'",
    "set(S).add([])",
    "set(S).add(1), set(S).discard(9), set(S).discard(1)",
    "set(S).remove(9)",
    "set(S).remove([])",
    "set(S).discard([])",
    "set().pop()",
    "frozenset().pop()",
    "S.add(1)",
    "S.copy() is S, set(S).copy() == S, frozenset(S) is S",
    "{1} in S, {1} in {frozenset({1})}, frozenset({1}) in {frozenset({1})}",
    "[] in S",
    "hash(S) == hash(frozenset((3, 2, 1))), {S: 1}[frozenset((3, 1, 2))]",
    "hash(set())",
):
    show(source)
