# float() of texts and objects: all spellings, and everything it refuses.
class Real:
    def __float__(self):
        return 2.5


class Wrong:
    def __float__(self):
        return 2


class Derived(float):
    pass


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "float()",
    r"float('1'), float(' 1.5\n'), float('-0'), float('+.5'), float('5.')",
    "float('1_0.5'), float('1e1_0')",
    "float('1__0')",
    "float('_1')",
    "float('1_')",
    "float('1._5')",
    "float('.')",
    "float('e5')",
    "float('1e')",
    "float('1e+')",
    "float('1e5'), float('1E-5'), float('1e400'), float('-1e400'), float('1e-400')",
    "float('inf'), float('-INF'), float('+Infinity'), float('nan'), float('-NaN')",
    "float('infinit')",
    "float('nan5')",
    "float('0x10')",
    "float('1 2')",
    "float('--1')",
    "float('')",
    "float('é')",
    r"float('1.5\x00')",
    "float('1,5')",
    "float(b'1.5'), float(bytearray(b' 1e3 '))",
    "float(None)",
    "float([])",
    "float(5), float(True), float(1 << 70)",
    "float(10 ** 400)",
    "float((1 << 1024) - (1 << 970)), float((1 << 53) + 1), float((1 << 54) + 6)",
    "float(Real()), float(Derived(1.5))",
    "float(Wrong())",
    "float(1, 2)",
    "float(x=5)",
    "type(float(Derived(1.5))).__name__",
):
    show(source)
