# round of floats to places before and behind the point.
inf = float("inf")
nan = float("nan")


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "[round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 0.49999999999999994, 4503599627370497.5)]",
    "round(1.5, 0), round(2.5, 0), round(-2.5, 0), round(-0.4, 0)",
    "round(2.675, 2), round(1.005, 2), round(0.125, 2), round(1e-300, 2)",
    "round(1234.5678, -2), round(1250.0, -2), round(1350.0, -2), round(-1250.0, -2)",
    "round(1.5, None), type(round(1.5, None)).__name__, type(round(1.5, 0)).__name__",
    "round(inf)",
    "round(nan)",
    "round(inf, 2), round(nan, 1), round(-inf, -5)",
    "round(1e300, -300), round(5e307, -308), round(1e22), round(1e300) == int(1e300)",
    "round(1.7e308, -308)",
    "round(0.1, 20), round(1.5, 400), round(1.5, -400), round(123.456, 15)",
    "round(1.5, 'a')",
    "round(1.5, 1.0)",
    "round(12345.6789, ndigits=2), round(number=2.5)",
    "int(1.9), int(-1.9), int(1e20), int(-1e-20), int(1e300) == 10 ** 300",
    "int(inf)",
    "int(nan)",
    "int(-inf)",
):
    show(source)
