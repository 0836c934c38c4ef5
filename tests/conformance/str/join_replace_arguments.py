# join and replace: empty parts, limits, iterables of every kind, wrong items.


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "''.join(())",
    "''.join(['a'])",
    "', '.join(['a', 'b', 'c'])",
    "'-'.join('xyz')",
    "'-'.join({'a': 1, 'b': 2})",
    "'-'.join(c for c in 'abc')",
    "'-'.join(iter(['a', 'b']))",
    "'-'.join(['b', 1])",
    "'-'.join([b'a'])",
    "'-'.join(5)",
    "'-'.join(None)",
    "'-'.join()",
    "'-'.join(['a', None, 'b'])",
    "'abc'.replace('', '-')",
    "'abc'.replace('', '-', 0)",
    "'abc'.replace('', '-', 2)",
    "'abc'.replace('', '-', -1)",
    "''.replace('', 'x')",
    "''.replace('', 'x', 0)",
    "''.replace('a', 'x')",
    "'abcabc'.replace('b', '')",
    "'abcabc'.replace('b', 'bb', 1)",
    "'aaa'.replace('aa', 'b')",
    "'aaaa'.replace('aa', 'aaa')",
    "'abc'.replace('abc', '')",
    "'abc'.replace(1, 2)",
    "'abc'.replace('a', None)",
    "'abc'.replace('a')",
    "'abc'.replace('a', 'b', 'c')",
    "'abc'.replace('a', 'b', 1, 2)",
):
    show(source)
