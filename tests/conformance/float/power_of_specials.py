# ** with infinities, nan, zeros and negative bases.
inf = float("inf")
nan = float("nan")


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "2.0 ** 3, 2.0 ** -1, 2.0 ** 0.5, 4 ** 0.5, 2 ** -0.5",
    "(-2.0) ** 3, (-2.0) ** -3, (-2.0) ** 2",
    "(-8.0) ** 0.5",
    "0.0 ** 0, 0.0 ** 5, (-0.0) ** 3, (-0.0) ** 2",
    "0.0 ** -1",
    "(-0.0) ** -0.5",
    "0 ** -1.0",
    "inf ** 0, nan ** 0, 1 ** nan, 1.0 ** inf, (-1) ** inf, (-1.0) ** -inf",
    "2 ** inf, 0.5 ** inf, 2 ** -inf, 0.5 ** -inf, 0 ** inf",
    "0.0 ** -inf",
    "(-inf) ** 3, (-inf) ** 2, (-inf) ** -3, (-inf) ** 0.5, inf ** -1, inf ** 0.5",
    "nan ** 2, 2 ** nan",
    "10.0 ** 400",
    "10 ** 400.0",
    "10 ** -400.0, 1e-300 ** 2",
    "(10 ** 400) ** 0.5",
    "1.5 ** True, True ** 1.5, (1 << 70) ** 0.5",
    "pow(2.0, 3), pow(2, 3.0)",
    "2.0 ** 'a'",
):
    show(source)
