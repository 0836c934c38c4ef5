# All forms of the constructor.
class Text(str):
    pass


class Named:
    def __str__(self):
        return "named"


class Bad:
    def __str__(self):
        return 5


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "str()",
    "str(5)",
    "str(None)",
    "str(object='x')",
    "str('abc')",
    "str(Text('abc'))",
    "type(str(Text('abc'))).__name__",
    "str(Named())",
    "str(Bad())",
    "str(b'abc')",
    "str(b'abc', 'utf-8')",
    "str(b'abc', 'ascii')",
    r"str(b'\xff', 'utf-8')",
    r"str(b'\xff', 'utf-8', 'ignore')",
    r"str(b'\xff', 'utf-8', 'replace')",
    r"str(b'a\xff', errors='replace')",
    "str(b'ab', encoding='ascii')",
    "str(bytearray(b'ab'), errors='strict')",
    "str(memoryview(b'ab'), 'utf-8')",
    "str('a', 'utf-8')",
    "str(5, 'utf-8')",
    "str(b'abc', 5)",
    "str(b'abc', 'no-such-encoding')",
    "str(1, 2, 3, 4)",
    "str(nothing=1)",
    "Text(b'abc', 'utf-8')",
    "Text(5) + '!'",
    "Text()",
    r"repr(Text('a\n'))",
    "str([1, 'a']), str((1,)), str({}), str(...)",
):
    show(source)
