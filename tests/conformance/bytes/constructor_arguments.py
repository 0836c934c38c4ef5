# All forms of the constructors of bytes and bytearray.
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
    "bytes(), bytearray()",
    "bytes(3), bytearray(3)",
    "bytes(0), bytes(True)",
    "bytes(Place(2)), bytearray(Place(2))",
    "bytes(-1)",
    "bytearray(-1)",
    "bytes(1 << 70)",
    "bytearray(1 << 70)",
    "bytes('abc')",
    "bytearray('abc')",
    "bytes('abc', 'utf-8'), bytearray('é', 'utf-8')",
    "bytes('é', 'ascii')",
    "bytes('aé', 'ascii', 'ignore')",
    "bytes('aé', encoding='ascii', errors='replace')",
    "bytes('abc', errors='strict')",
    "bytes(source='abc', encoding='utf-8')",
    "bytes(5, 'utf-8')",
    "bytes([1], 'utf-8')",
    "bytes(b'ab', 'utf-8')",
    "bytes([1, 2, 255])",
    "bytes([256])",
    "bytes([-1])",
    "bytearray([1, 256])",
    "bytes(['a'])",
    "bytes([1.0])",
    "bytes([None])",
    "bytes([Place(5)])",
    "bytes((1, 2)), bytes({7}), bytes(range(3)), bytes(iter([1, 2]))",
    "bytes(x for x in (1, 2))",
    "bytes(b'abc'), bytes(bytearray(b'abc')), bytearray(b'abc')",
    "bytes(memoryview(b'abcd')[1:3])",
    "bytes(None)",
    "bytes(1.0)",
    "bytes(object())",
    "bytes(1, 2, 3, 4)",
):
    show(source)
