# Tuples: indices, slices, operators, search and comparison with everything.
class Pair(tuple):
    pass


T = (3, 1, 2)


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "T[0], T[-1], T[True], T[1:], T[::-1], T[5:], T[:-1], T[::2]",
    "T[3]",
    "T[-4]",
    "T['a']",
    "T[1.0]",
    "T[::0]",
    "T + (4,), () + (), T * 2, 2 * T, T * 0, T * -1",
    "T + [4]",
    "T + None",
    "T * 1.5",
    "T * (1 << 70)",
    "T.index(1), T.index(2, 1), T.index(2, -1), T.count(1), T.count(1.0), T.count(9)",
    "T.index(9)",
    "T.index(3, 1)",
    "T.index()",
    "1 in T, 1.0 in T, 9 in T, None in T",
    "T < (3, 1, 3), T < (3, 1), T <= T, T == [3, 1, 2], T != (3, 1), () < T, T > (3, 0, 9)",
    "T < [1]",
    "hash((1, 2)) == hash((1.0, True + 1)), {(1, (2,)): 'x'}[(1, (2,))]",
    "hash((1, []))",
    "len(T), max(T), min(T), sum(T), sorted(T), list(reversed(T)), bool(()), bool((0,))",
    "tuple(), tuple('ab'), tuple([1]), tuple({1: 2}), tuple(iter([1])), tuple(T) is T",
    "tuple(5)",
    "tuple([1], [2])",
    "Pair('ab'), type(Pair((1,)) + (2,)).__name__, type(Pair((1,))[:]).__name__, Pair((1, 2)) == (1, 2), Pair() == ()",
    "hash(Pair((1, 2))) == hash((1, 2)), {Pair((1,)): 1}[(1,)], isinstance(Pair(), tuple)",
    "repr(()), repr((1,)), repr((1, 'a')), str(Pair((1,)))",
    "T.append(1)",
    "T.__setitem__(0, 1)",
):
    show(source)
