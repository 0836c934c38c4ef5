# Functions ask derived lists, tuples and dicts how to iterate, methods of list don't.
class Rows(list):
    def __iter__(self):
        return iter(["row"])


class Pair(tuple):
    def __iter__(self):
        return iter(["pair"])


class Table(dict):
    def __iter__(self):
        return iter(["table"])

    def __getitem__(self, key):
        return "got " + str(key)


rows = Rows([1, 2])
pair = Pair((1, 2))
table = Table(a=1)


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "list(rows), tuple(rows), set(rows), sorted(rows), [*rows], list(map(str, rows))",
    "list(pair), tuple(pair) == (1, 2), sorted(pair), [*pair]",
    "[9] + rows, rows + [9], rows * 2, rows[:], rows == [1, 2], len(rows), rows.copy()",
    "(9,) + pair, pair + (9,), pair[1:], len(pair)",
    "[value for value in rows], [value for value in pair], 1 in rows, 'row' in rows",
    "list(table), table['z'], table.get('a'), table.get('z'), '%(q)s' % table",
    "rows.extend(pair), list.__len__(rows), rows[2]",
    "rows.extend(rows), list.__len__(rows)",
    "max(rows), any(Rows()), bool(Rows()), ','.join(Rows(['a', 'b']))",
):
    show(source)
