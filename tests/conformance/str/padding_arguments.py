# center, ljust, rjust, zfill and expandtabs: widths and fills of every kind.


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "'abc'.center(10)",
    "'abc'.center(10, '*')",
    "'abc'.center(6, '*')",
    "'ab'.center(5, '*')",
    "'abc'.center(-5)",
    "'abc'.center(3)",
    "'abc'.center(10, '')",
    "'abc'.center(10, 'ab')",
    "'abc'.center(10, 5)",
    "'abc'.center('a')",
    "'abc'.center()",
    "'abc'.ljust(6, '-')",
    "'abc'.ljust(2)",
    "'abc'.rjust(6, '-')",
    "'abc'.rjust(6, 'é')",
    "'abc'.ljust(6, b'-')",
    "''.center(4, 'x')",
    "'-5'.zfill(5)",
    "'+5'.zfill(5)",
    "'+'.zfill(3)",
    "'--5'.zfill(5)",
    "''.zfill(3)",
    "'abc'.zfill(2)",
    "'abc'.zfill('a')",
    r"'a\tb'.expandtabs()",
    r"'a\tb\n\tc'.expandtabs(4)",
    r"'a\tb\r\tc'.expandtabs(4)",
    r"'a\tb'.expandtabs(0)",
    r"'a\tb'.expandtabs(-1)",
    r"'a\tb'.expandtabs(tabsize=3)",
    r"'\t\t'.expandtabs(1)",
    r"'abcdefgh\tb'.expandtabs()",
    r"'a\tb'.expandtabs('x')",
):
    show(source)
