# Operators of str with values of other types.
class Text(str):
    pass


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "'a' + 1",
    "1 + 'a'",
    "'a' + b'a'",
    "'a' + None",
    "'a' + Text('b')",
    "Text('a') + 'b'",
    "type(Text('a') + 'b').__name__",
    "'a' - 'b'",
    "'a' < 1",
    "'a' < b'a'",
    "'a' < 'b' < 'c'",
    "'a' == b'a'",
    "'a' != 1",
    "'a' == Text('a')",
    "Text('a') == 'a'",
    "'a' < Text('b')",
    "{'abc': 1}[Text('abc')]",
    "{Text('abc'): 1}['abc']",
    "hash(Text('abc')) == hash('abc')",
    "Text('abc') in ['abc']",
    "'' < 'a'",
    "'a' < 'aa'",
    "'Z' < 'a'",
    r"'\xff' < '\u0100'",
    r"'\uffff' < '\U00010000'",
    "-'a'",
    "~'a'",
    "not 'a'",
    "not ''",
    "'a' and 'b'",
    "'a' @ 'b'",
    "'a' & 'b'",
    "'a' is not None",
    "max('abc'), min('abc')",
    "sorted('hello')",
):
    show(source)
