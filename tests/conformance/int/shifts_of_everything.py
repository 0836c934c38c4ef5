# Shifts by nothing, a lot, too much, and wrong amounts.
BIG = 1 << 100


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "1 << 0, 1 << 64, BIG << 1",
    "1 << -1",
    "BIG >> -1",
    "1 >> 1000, -1 >> 1000",
    "BIG >> 50, BIG >> 99, BIG >> 100, BIG >> 101",
    "-BIG >> 50, -BIG >> 100, -BIG >> 101, -BIG >> 1000",
    "(-BIG - 1) >> 100, (-BIG + 1) >> 100",
    "0 << (1 << 70), 0 >> (1 << 70)",
    "1 >> (1 << 70), -1 >> (1 << 70), BIG >> (1 << 70), -BIG >> (1 << 70)",
    "1 << 1.0",
    "1 << 'a'",
    "1.0 << 1",
    "1 << None",
    "True << 3, True >> 1",
    "-5 >> 1, -5 >> 2, -5 >> 3, 5 >> 63, -5 >> 63, -5 >> 64",
    "(BIG << 37) >> 137, (-BIG << 3) >> 103",
    "[(1 << n) >> n for n in (0, 1, 29, 30, 31, 61, 62, 63, 64, 65, 200)]",
    "[(-1 << n) >> n for n in (0, 1, 29, 30, 31, 61, 62, 63, 64, 65, 200)]",
):
    show(source)
