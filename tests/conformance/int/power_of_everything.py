# ** and pow with two and three arguments.
BIG = 1 << 100


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "2 ** 0, 0 ** 0, 0 ** 5, (-2) ** 3, 2 ** 100, (-3) ** 41",
    "2 ** -1, (-2) ** -3, 10 ** -400",
    "0 ** -1",
    "2 ** 0.5, (-8) ** (1 / 3), 0 ** 0.0",
    "BIG ** 2, BIG ** 0, (-BIG) ** 3, 1 ** BIG, 0 ** BIG, (-1) ** BIG, (-1) ** (BIG + 1)",
    "pow(2, 10), pow(2, 10, 1000), pow(2, 10, None)",
    "pow(2, 10, mod=1000), pow(base=3, exp=4), pow(3, exp=4, mod=5)",
    "pow(3, 100, 7), pow(3, BIG, BIG + 1), pow(BIG, BIG, 97)",
    "pow(-3, 5, 7), pow(3, 5, -7), pow(-3, 5, -7), pow(-BIG, 3, 101)",
    "pow(3, 0, 1), pow(0, 0, 1), pow(3, 5, 1), pow(3, 5, -1)",
    "pow(2, -1, 7), pow(3, -3, 11), pow(-2, -1, 7)",
    "pow(2, -1, 4)",
    "pow(0, -1, 7)",
    "pow(3, 5, 0)",
    "pow(2.0, 3, 5)",
    "pow(2, 3.0, 5)",
    "pow(2, 3, 5.0)",
    "pow(2, 'a')",
    "pow('a', 2)",
    "pow(2)",
    "pow(2, 3, 5, 7)",
    "pow(True, 2), pow(2, True), pow(2, 5, True)",
):
    show(source)
