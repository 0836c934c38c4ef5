# //, %, divmod and the sign of zero.
inf = float("inf")
nan = float("nan")


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "7.5 // 2, -7.5 // 2, 7.5 // -2, -7.5 // -2",
    "7.5 % 2, -7.5 % 2, 7.5 % -2, -7.5 % -2",
    "divmod(7.5, 2), divmod(-7.5, 2), divmod(7.5, -2), divmod(5, 0.3)",
    "5.0 % 5, -5.0 % 5, -0.0 % 5, 0.0 % -5, 5 % -5.0",
    "0.0 // 5, -0.0 // 5, 0.0 // -5, 1e-300 // -1e300",
    "1e300 % 7, 1e300 // 1e-10, 1e16 % 3, -1e-20 % 3",
    "inf // 1, 1 // inf, -1 // inf, inf % 1, 1 % inf, -1 % inf, 1 % -inf, nan % 1",
    "divmod(inf, 2), divmod(2, inf), divmod(-2, inf)",
    "1.0 / 0",
    "1.0 // 0",
    "1.0 % 0.0",
    "divmod(1.0, 0)",
    "0.0 / 0",
    "1 / 0.0",
    "inf / inf, inf - inf, inf * 0, 1 / inf, -1 / inf",
    "-0.0, 0.0 == -0.0, str(-0.0), -0.0 + 0.0, -0.0 - 0.0, 0.0 * -1, abs(-0.0), -(0.0)",
    "[bool(x) for x in (0.0, -0.0, nan, inf, 5e-324)]",
    "(1 << 100) // 3.0, (1 << 100) % 7.0, -(1 << 100) // 1e20",
    "(10 ** 400) // 1.5",
    "True / 2.0, 2.5 // True, divmod(True, 0.3)",
):
    show(source)
