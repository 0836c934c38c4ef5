# //, % and divmod of small and big numbers with all signs, and by zero.
BIG = 1 << 100
NUMBERS = (7, -7, BIG, -BIG, BIG + 1, -BIG - 1, 4611686018427387904)
DIVISORS = (3, -3, 1 << 70, -(1 << 70), BIG, -BIG, 1, -1)


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "[divmod(a, b) for a in NUMBERS for b in DIVISORS]",
    "all(a // b * b + a % b == a for a in NUMBERS for b in DIVISORS)",
    "all((a % b == 0) or ((a % b < 0) == (b < 0)) for a in NUMBERS for b in DIVISORS)",
    "5 // 0",
    "5 % 0",
    "BIG // 0",
    "BIG % 0",
    "divmod(BIG, 0)",
    "divmod(0, BIG), divmod(5, BIG), divmod(-5, BIG), divmod(5, -BIG)",
    "5 / 0",
    "BIG / 0",
    "BIG // 0.0",
    "BIG % 0.5, BIG // 1e10",
    "(1 << 2000) / (1 << 1999), 1 / (1 << 2000)",
    "(1 << 2000) / 3",
    "BIG / 3, -BIG / 7, 1 / BIG",
    "0 // BIG, 0 % BIG, 0 / BIG",
    "True // True, True % 2, divmod(True, 2)",
    "BIG // None",
    "BIG % 'a'",
    "divmod(BIG, 'a')",
):
    show(source)
