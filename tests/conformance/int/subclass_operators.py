# Instances of derived classes in arithmetic, as keys, indices and texts.
class Number(int):
    pass


class Adder(int):
    def __add__(self, other):
        return "own"

    __radd__ = __add__


BIG = Number(1 << 100)


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "Number(), Number('12'), Number(3.9), Number('ff', 16)",
    "type(Number(1) + 1).__name__, type(-Number(1)).__name__, type(+Number(1)).__name__, type(abs(Number(-1))).__name__",
    "type(Number(5) * Number(6)).__name__, type(~Number(5)).__name__, type(Number(1) << 3).__name__",
    "Adder(1) + 2, 2 + Adder(1), Adder(1) - 2, 2 * Adder(3)",
    "Number(5) == 5, 5 == Number(5), Number(5) < 6, 6 > Number(5), Number(5) != 5.0",
    "hash(Number(5)) == hash(5), {5: 'x'}[Number(5)], {Number(5): 'x'}[5], Number(5) in [5]",
    "[1, 2, 3][Number(1)], [1, 2, 3][:Number(2)], 'ab' * Number(2), range(Number(3))",
    "repr(Number(5)), str(Number(-5)), '%d %x' % (Number(7), Number(255)), '{:05d}'.format(Number(5))",
    "BIG + 1, BIG >> 98, BIG // 3, BIG == 1 << 100, str(BIG), hash(BIG) == hash(1 << 100)",
    "int(Number(5)), type(int(Number(5))).__name__, bool(Number(0)), bool(Number(2))",
    "divmod(Number(7), Number(2)), pow(Number(2), Number(5), Number(7)), round(Number(15), -1)",
    "Number(5).bit_length(), Number(5).to_bytes(1, 'big'), Number(5).real, Number(5).conjugate()",
    "sorted([Number(3), 1, Number(2)]), sum([Number(1), Number(2)]), max(Number(3), 2)",
    "isinstance(Number(5), int), issubclass(Number, int), isinstance(True, int)",
    "Number('x')",
    "Number([])",
):
    show(source)
