# int() of texts: signs, spaces, underscores, prefixes, bases, and everything it refuses.


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "int()",
    r"int('12'), int(' 12\n'), int('+5'), int('-0')",
    "int('1_000'), int('0_0', 0)",
    "int('1__0')",
    "int('_1')",
    "int('1_')",
    "int('--5')",
    "int('- 5')",
    "int('')",
    "int(' ')",
    "int('0x10')",
    "int('0x10', 16), int('0X1f', 0), int('-0x1f', 16)",
    "int('0b11', 0), int('0b11', 2), int('0B_1', 0)",
    "int('0o17', 0), int('0o17', 8)",
    "int('0b1', 16)",
    "int('017', 0)",
    "int('017'), int('00', 0), int('017', 10)",
    "int('0x', 16)",
    "int('0x', 0)",
    "int('0x_1', 16)",
    "int('12', 2)",
    "int('10', 1)",
    "int('10', 37)",
    "int('10', -1)",
    "int('zz', 36), int('ZZ', 36), int('10', 36)",
    "int('9' * 60)",
    "int('-' + 'f' * 40, 16)",
    "int('1' * 130, 2)",
    "int('7' * 50, 8)",
    "int('1.5')",
    "int('1e5')",
    r"int('1\x002')",
    "int('é')",
    "int(b'12'), int(bytearray(b'-1f'), 16)",
    "int('5', 10.0)",
    "int('5', None)",
    "int(5, 10)",
    "int('5', base=8)",
    "int(base=8)",
    "int(x='5')",
    "int(1.9), int(-1.9), int(1e20), int(True)",
    "int(float('inf'))",
    "int(float('nan'))",
    "int(None)",
    "int([])",
):
    show(source)
