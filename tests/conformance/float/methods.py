# is_integer, as_integer_ratio, hex, fromhex and attributes.
inf = float("inf")
nan = float("nan")


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "(1.5).is_integer(), (2.0).is_integer(), (-0.0).is_integer(), (1e300).is_integer(), inf.is_integer(), nan.is_integer()",
    "(1.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-0.0).as_integer_ratio(), (1e22).as_integer_ratio()",
    "(5e-324).as_integer_ratio()[1] == 1 << 1074",
    "inf.as_integer_ratio()",
    "nan.as_integer_ratio()",
    "(1.5).hex(), (-0.1).hex(), (0.0).hex(), (-0.0).hex(), inf.hex(), (-inf).hex(), nan.hex(), (5e-324).hex(), (1e300).hex()",
    r"float.fromhex('0x1.8p0'), float.fromhex('0x1.8'), float.fromhex('1.8'), float.fromhex(' -0x.8p1\n'), float.fromhex('INF')",
    "float.fromhex('0x1p-1074'), float.fromhex('0x1p-1075'), float.fromhex('0x1.8p-1075'), float.fromhex('0x1.fffffffffffff8p0')",
    "float.fromhex('0x1p1024')",
    "float.fromhex('zz')",
    "float.fromhex('')",
    "float.fromhex('0x')",
    "float.fromhex(5)",
    "all(float.fromhex(x.hex()) == x for x in (0.1, -1e-310, 1.7976931348623157e308, 3.0))",
    "(1.5).real, (1.5).imag, (1.5).conjugate()",
    "(1.5).missing",
    "(1.5).__add__(1), (1.5).__eq__(1.5), (1.5).__bool__()",
    "hash(2.0) == hash(2), hash(0.5) == hash(0.5), {1.0: 'a'}[1], {1 << 70: 'b'}[float(1 << 70)]",
):
    show(source)
