# round of integers to places before the point: halves go to the even side.


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "[round(n, -1) for n in (5, 15, 25, 35, -5, -15, -25, 14, 16, 0)]",
    "[round(n, -2) for n in (49, 50, 51, 150, 250, 1250, 1350, -150)]",
    "round(5), round(5, 0), round(5, 3), round(5, None)",
    "round(5, -100), round(-5, -3)",
    "round((1 << 100) + 5, -20), round(-(1 << 100), -29), round(1 << 100, -31)",
    "round(10 ** 30 + 5 * 10 ** 19, -20), round(10 ** 30 + 15 * 10 ** 19, -20)",
    "round(True), round(True, -1), type(round(True)).__name__",
    "round(5, 1.0)",
    "round(5, 'a')",
    "round('a')",
    "round(None)",
    "round(5, 1, 2)",
    "round(number=5, ndigits=-1)",
):
    show(source)
