# __int__, __index__ and __float__ of objects.
class Whole:
    def __int__(self):
        return 42


class Place:
    def __index__(self):
        return 7


class Wrong:
    def __int__(self):
        return "x"

    def __index__(self):
        return 1.0


class Real:
    def __float__(self):
        return 2.5


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "int(Whole())",
    "int(Place())",
    "int(Wrong())",
    "int(Real())",
    "float(Real())",
    "float(Place())",
    "float(Whole())",
    "float(Wrong())",
    "hex(Place()), bin(Place()), oct(Place())",
    "hex(Whole())",
    "hex(Wrong())",
    "chr(Place())",
    "range(Place())",
    "[0, 1, 2, 3, 4, 5, 6, 7][Place()]",
    "'%d' % Place()",
    "'%x' % Whole()",
    "Place() + 1",
    "1 << Place()",
    "int('11', Place())",
    "round(1.23456789, Place())",
    "pow(2, Place())",
    "divmod(Place(), 2)",
    "bytes([Place()])",
    "max(Place(), 3)",
    "bool(Place()), bool(Whole())",
    "Place() == 7",
):
    show(source)
