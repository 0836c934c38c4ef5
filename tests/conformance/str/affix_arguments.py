# startswith, endswith, removeprefix and removesuffix with tuples, bounds and wrong types.


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "'abc'.startswith('')",
    "'abc'.startswith('', 3)",
    "'abc'.startswith('', 4)",
    "'abc'.startswith('', 2, 1)",
    "'abc'.endswith('', 4)",
    "'abc'.endswith('', 3)",
    "'abc'.startswith(('x', 'a'))",
    "'abc'.startswith(())",
    "'abc'.startswith(['a'])",
    "'abc'.startswith((1,))",
    "'abc'.startswith(('a', 1))",
    "'abc'.startswith((('a',),))",
    "'abc'.startswith('b', 1)",
    "'abc'.startswith('b', 1, 1)",
    "'abc'.startswith('bc', -2)",
    "'abc'.endswith('c', -1)",
    "'abc'.endswith('b', 0, -1)",
    "'abc'.endswith(('x', 'bc'), 1)",
    "'abc'.startswith(1)",
    "'abc'.startswith(None)",
    "'abc'.startswith(b'a')",
    "'abc'.startswith()",
    "'abc'.removeprefix('ab')",
    "'abc'.removeprefix('')",
    "'abc'.removeprefix('abc')",
    "'abc'.removeprefix('abcd')",
    "'abc'.removeprefix(('ab',))",
    "'abc'.removesuffix('bc')",
    "'abc'.removesuffix('x')",
    "'abcbc'.removesuffix('bc')",
    "'abc'.removesuffix(1)",
):
    show(source)
