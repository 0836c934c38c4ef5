# The bytearray is emptied while an argument becomes a number.
x = bytearray(b"abc" * 5)


class Clearing:
    def __index__(self):
        x.clear()
        return 1


def fresh():
    x[:] = b"abc" * 5
    return x


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "fresh()[Clearing()]",
    "fresh()[Clearing():]",
    "fresh().__setitem__(Clearing(), 1)",
    "fresh().__delitem__(Clearing())",
    "(fresh().insert(1, Clearing()), x)",
    "(fresh().append(Clearing()), x)",
    "fresh().pop(Clearing())",
    "fresh().remove(Clearing())",
    "fresh() * Clearing()",
):
    show(source)
