# &, | and ^ of numbers of all signs and sizes: two's complement without end.
BIG = 1 << 100
NUMBERS = (0, 1, -1, 5, -5, BIG, -BIG, BIG - 1, -BIG - 1, 1 << 62, -(1 << 62), (1 << 64) - 1)


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "[a & b for a in NUMBERS for b in NUMBERS]",
    "[a | b for a in NUMBERS for b in NUMBERS]",
    "[a ^ b for a in NUMBERS for b in NUMBERS]",
    "[~a for a in NUMBERS]",
    "all((a & b) + (a | b) == a + b for a in NUMBERS for b in NUMBERS)",
    "all(a ^ b == (a | b) - (a & b) for a in NUMBERS for b in NUMBERS)",
    "1 & 1.0",
    "BIG & 1.0",
    "BIG | None",
    "BIG ^ 'a'",
    "True & True, True | False, True ^ True, ~True",
    "type(True & True).__name__, type(True & 1).__name__, type(True ^ False).__name__",
    "[a.bit_length() for a in NUMBERS], [a.bit_count() for a in NUMBERS]",
):
    show(source)
