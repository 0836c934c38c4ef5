# Amounts and places that are integers but far too large.


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "1 >> (1 << 80), -1 >> (1 << 80), 0 << (1 << 80)",
    "round(5, 1 << 80), round(15, 1 << 62), round(-5, 1 << 80)",
    "round(5, -1000), round(-(1 << 100), -1000), round((1 << 100), -31), round((1 << 100), -30)",
    "round(9, -1), round(99, -2), round(999, -3), round(49, -2), round(51, -2)",
    "round(1.5, 1 << 62), round(1.5, -(1 << 62))",
    "round(1.5, 1 << 80), round(1.5, -(1 << 80)), round(-1.5, -(1 << 80))",
    "(1 << 100).bit_length(), (-(1 << 100)).bit_length()",
    "'abc'[1 << 80:], 'abc'[:1 << 80], 'abc'[-(1 << 80):]",
    "[1, 2][1 << 80:], (1, 2)[:-(1 << 80)], b'ab'[::1 << 80]",
    "[1, 2][1 << 80]",
    "(1, 2)[-(1 << 80)]",
    "[0] * (1 << 80)",
    "(0,) * (1 << 80)",
    "'a' * (1 << 80)",
    "b'a' * -(1 << 80), [1] * -(1 << 80)",
):
    show(source)
