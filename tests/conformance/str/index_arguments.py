# Indices and slices of every kind, and what is refused.
class Place:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "'abc'[Place(1)]",
    "'abc'[Place(-1)]",
    "'abc'[True]",
    "'abc'[3]",
    "'abc'[-4]",
    "'abc'[1 << 70]",
    "'abc'[-(1 << 70)]",
    "'abc'['a']",
    "'abc'[1.0]",
    "'abc'[None]",
    "'abc'[(0,)]",
    "'abc'[::0]",
    "'abc'[::-1]",
    "'abc'[::-2]",
    "'abc'[Place(0):Place(2)]",
    "'abc'[None:None:None]",
    "'abc'['a':]",
    "'abc'[1.0:]",
    "'abc'[-(1 << 70):1 << 70]",
    "'abc'[1 << 70:-(1 << 70):-1]",
    "'abc'[::1 << 70]",
    "'abc'[::-(1 << 70)]",
    "'abc'[2:1]",
    "'abc'[5:]",
    "'abc'[:-5]",
    "''[:]",
    "''[::-1]",
    "'abc'[Place('x')]",
    "'abc' * -1",
    "'abc' * 0",
    "'abc' * Place(2)",
    "Place(2) * 'ab'",
    "'abc' * 1.0",
    "'abc' * (1 << 70)",
    "'abc' * 'a'",
    "2 * 'ab'",
    "True * 'ab'",
):
    show(source)
