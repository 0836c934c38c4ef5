# Case methods, strip in all forms, splitlines with all line ends.


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "'abc DEF'.upper(), 'abc DEF'.lower(), 'abc DEF'.swapcase(), 'abc DEF'.capitalize(), 'abc DEF'.title()",
    '"they\'re bill\'s 3rd_x".title()',
    "'aBC'.casefold()",
    "''.title(), ''.capitalize()",
    "'abc'.upper(1)",
    "'abc'.lower(x=1)",
    "str.lower('ABC')",
    "str.lower(1)",
    "str.upper()",
    r"'  abc\t\n'.strip()",
    "'  abc  '.lstrip()",
    "'  abc  '.rstrip()",
    "'  abc  '.strip(None)",
    "'abcba'.strip('ab')",
    "'abcba'.lstrip('ab')",
    "'abcba'.rstrip('ab')",
    "'abcba'.strip('')",
    "'abcba'.strip('abc')",
    "''.strip('a')",
    "'abc'.strip(1)",
    "'abc'.strip(b'a')",
    "'abc'.strip('a', 'b')",
    r"'\x1fabc\x0b'.strip()",
    r"'a\nb\r\nc\rd'.splitlines()",
    r"'a\nb\r\nc\rd\n'.splitlines(True)",
    r"'a\nb'.splitlines(keepends=True)",
    r"'a\n\nb\r\r\n'.splitlines()",
    r"'a\x0bb\x0cc\x1cd\x1de\x1ef'.splitlines()",
    "''.splitlines()",
    r"'\n'.splitlines()",
    r"'a\nb'.splitlines(0)",
):
    show(source)
