# Numbers of thousands of digits to text and back.
def check(number):
    return int(str(number)) == number and int(hex(number), 16) == number and int(bin(number), 2) == number


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "check(3 ** 2000)",
    "check(-7 ** 1500)",
    "check(10 ** 4000)",
    "check(10 ** 4000 - 1)",
    "check((1 << 13000) + 1)",
    "str(3 ** 2000)[:30], str(3 ** 2000)[-30:], len(str(3 ** 2000))",
    "len(str(7 ** 4000)), str(7 ** 4000)[1690:1720]",
    "sum(int(d) for d in str(2 ** 10000))",
    "hex(3 ** 500)[-20:], oct(3 ** 500)[-20:], bin(3 ** 100)",
    "'{:,}'.format(2 ** 100), '{:_x}'.format(2 ** 100), '{:_b}'.format(2 ** 20)",
    "'%d' % 10 ** 30, '%x' % (1 << 70), '%o' % -(1 << 70)",
    "int('1' * 4000) % 1000007",
    "int('z' * 500, 36) % 1000007, int('2' * 500, 3) % 1000007",
    "str(10 ** 100), repr(-10 ** 100)[:5]",
):
    show(source)
