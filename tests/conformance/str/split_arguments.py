# split, rsplit and partition: separators, limits, keywords, wrong arguments.


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "'a b  c '.split(' ')",
    "' a b  c '.split(None)",
    "' a b  c '.split(None, 0)",
    "' a b  c '.split(None, 1)",
    "' a b  c '.rsplit(None, 0)",
    "' a b  c '.rsplit(None, 1)",
    "' a b  c '.split(maxsplit=1)",
    "'a,b,c'.split(sep=',')",
    "'a,b,c'.split(sep=',', maxsplit=1)",
    "'a,b,c'.rsplit(maxsplit=1, sep=',')",
    "'a,b,c'.split(',', -5)",
    "'a,b,c'.split(',', 0)",
    "'a,b,c'.split(',', 100)",
    "'a,,b'.split(',,')",
    "',,,'.split(',,')",
    "',,,'.rsplit(',,')",
    "''.split()",
    "''.split(',')",
    "'   '.split()",
    "'abc'.split('abc')",
    "'abc'.split('')",
    "'abc'.rsplit('')",
    "'abc'.split(1)",
    "'abc'.split('a', 'b')",
    "'abc'.split('a', 1, 2)",
    "'abc'.split(limit=1)",
    "'abc'.partition('')",
    "'abc'.rpartition('')",
    "'abc'.partition('b')",
    "'abcb'.rpartition('b')",
    "'abc'.partition('x')",
    "'abc'.rpartition('x')",
    "'abc'.partition(1)",
    "'abc'.partition()",
    r"'a\nb'.split(None)",
    r"'a\x1cb\x1fc'.split()",
):
    show(source)
