"""A class derived from int in arithmetic, as index, key, and in formats."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


class I(int):
    def __new__(cls, v, extra=None):
        o = super().__new__(cls, v)
        o.extra = extra
        return o

    def __add__(self, o):
        return I(int(self) + int(o), "sum")

    def __repr__(self):
        return "I(%d)" % int(self)


i = I(5, "e")
show(lambda: i)
show(lambda: i + 1)
show(lambda: 1 + i)
show(lambda: i.extra)
show(lambda: (i + 2).extra)
show(lambda: i * 2)
show(lambda: -i)
show(lambda: i == 5)
show(lambda: hash(i) == hash(5))
show(lambda: {5: "x"}[i])
show(lambda: [0, 1, 2, 3, 4, 55][i])
show(lambda: "%d" % i)
show(lambda: "{:03d}".format(i))
show(lambda: int(i).__class__.__name__)
show(lambda: bool(I(0)))
show(lambda: range(I(3)))
show(lambda: i < 6)
show(lambda: i.bit_length())
show(lambda: I("12"))
show(lambda: i / 2)
show(lambda: isinstance(i, int))
show(lambda: str(i))
show(lambda: "ab" * I(2))
show(lambda: I(1 << 70))
show(lambda: I(1 << 70) + 1)
show(lambda: divmod(i, 2))
show(lambda: i**2)
show(lambda: i & 4)
show(lambda: abs(I(-3)))
show(lambda: sum([I(1), I(2)]))
show(lambda: max(I(3), 2))
show(lambda: chr(I(65)))
show(lambda: round(I(3)))
show(lambda: float(I(3)))
show(lambda: I(3).to_bytes(2, "big"))


class F(float):
    def __str__(self):
        return "F!"


f = F(1.5)
show(lambda: f + 1)
show(lambda: str(f))
show(lambda: f.is_integer())
show(lambda: type(f * 2).__name__)
show(lambda: f == 1.5)
show(lambda: "%.2f" % f)
show(lambda: int(f))
