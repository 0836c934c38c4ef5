# Searching in bytes for bytes and for numbers.


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "b'abcabc'.find(b'c'), b'abcabc'.rfind(b'c')",
    "b'abcabc'.find(99), b'abcabc'.rfind(99)",
    "b'abc'.find(256)",
    "b'abc'.find(-1)",
    "b'abc'.find('c')",
    "b'abc'.find(None)",
    "b'abc'.find(b'c', 1, 2), b'abc'.find(b'c', -1)",
    "b'abc'.find(bytearray(b'c')), b'abc'.find(memoryview(b'c'))",
    "b'abc'.count(b''), b'abc'.count(97), b'aaaa'.count(b'aa')",
    "b'abc'.index(b'd')",
    "b'abc'.rindex(b'd')",
    "b'abc'.index(97, 1)",
    "b'abc'.startswith(b'a'), b'abc'.startswith(bytearray(b'a')), b'abc'.startswith((b'x', b'a'))",
    "b'abc'.startswith('a')",
    "b'abc'.startswith(97)",
    "b'abc'.startswith((97,))",
    "b'abc'.endswith((b'c',)), b'abc'.endswith(b'', 4)",
    "b'a,b'.split(b','), b'a b'.split()",
    "b'a,b'.split(',')",
    "b'a b'.split(b'')",
    "b'a,b'.split(44)",
    "b'a,b,c'.split(sep=b',', maxsplit=1), b'a,b,c'.rsplit(b',', 1)",
    r"b' a\x0b\x0c '.strip(), b'xax'.strip(b'x'), b'xax'.lstrip(b'x')",
    "b'xax'.strip('x')",
    "b'abc'.replace(b'b', b'x'), b'abc'.replace(b'', b'-'), b'aaa'.replace(b'a', b'', 2)",
    "b'abc'.replace('b', 'x')",
    "b'abc'.replace(98, 99)",
    "b'abc'.partition(b'b'), b'abcb'.rpartition(b'b'), b'abc'.partition(b'x')",
    "b'abc'.partition(b'')",
    "b'abc'.partition('b')",
    "b','.join([b'a', bytearray(b'b'), memoryview(b'c')])",
    "b','.join(['a'])",
    "b','.join([1])",
    "b','.join(b'abc')",
    "b','.join(5)",
    "bytearray(b',').join([b'a', b'b'])",
    "b'abc'.translate(None, b'a'), b'abc'.translate(None, delete=b'bc')",
    r"b'abc'.translate(bytes(range(1, 256)) + b'\x00')",
    "b'abc'.translate(b'')",
    "bytes.maketrans(b'ab', b'xy')[97:100]",
    "bytes.maketrans(b'a', b'xy')",
):
    show(source)
