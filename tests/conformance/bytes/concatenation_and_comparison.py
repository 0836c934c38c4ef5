# Operators between bytes, bytearray, memoryview and values of other types.


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "b'abc' + bytearray(b'd')",
    "bytearray(b'abc') + b'd'",
    "b'abc' + memoryview(b'd')",
    "b'abc' + 'd'",
    "b'abc' + [1]",
    "b'abc' + 1",
    "b'abc' + None",
    "'a' + b'b'",
    "b'abc' * 2, bytearray(b'ab') * 2",
    "2 * b'ab', 0 * b'ab', -1 * bytearray(b'ab')",
    "b'abc' * 'a'",
    "b'abc' * (1 << 70)",
    "b'abc' == bytearray(b'abc'), bytearray(b'abc') == b'abc'",
    "b'abc' == memoryview(b'abc'), memoryview(b'abc') == bytearray(b'abc')",
    "b'abc' == 'abc'",
    "b'abc' != 'abc'",
    "b'abc' == [97, 98, 99]",
    "b'abc' < bytearray(b'abd'), bytearray(b'abc') <= b'abc'",
    "bytearray(b'a') < memoryview(b'b'), memoryview(b'a') < bytearray(b'b')",
    "bytearray(b'b') < memoryview(b'a'), bytearray(b'b') >= memoryview(b'a')",
    "memoryview(b'a') < memoryview(b'b')",
    "b'abc' < 'abd'",
    "b'abc' < [1]",
    "b'' < b'a' < b'aa' < b'b'",
    r"b'\x80' > b'\x7f'",
    "97 in b'abc', 100 in b'abc'",
    "256 in b'abc'",
    "-1 in b'abc'",
    "b'bc' in b'abc', bytearray(b'bc') in b'abc', memoryview(b'x') in b'abc'",
    "'a' in b'abc'",
    "None in b'abc'",
    "-b'a'",
    "b'a' & b'b'",
):
    show(source)
