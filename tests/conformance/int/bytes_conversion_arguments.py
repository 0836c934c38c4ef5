# to_bytes and from_bytes: sizes, orders, signs, keywords and what they refuse.
class Number(int):
    pass


BIG = 1 << 100


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "(5).to_bytes(2, 'big'), (5).to_bytes(2, 'little'), (5).to_bytes(), (5).to_bytes(3)",
    "(5).to_bytes(length=3, byteorder='little'), (5).to_bytes(2, byteorder='big', signed=True)",
    "(0).to_bytes(0, 'big')",
    "(5).to_bytes(0, 'big')",
    "(256).to_bytes(1, 'big')",
    "(300).to_bytes()",
    "(-1).to_bytes(1, 'big')",
    "(-1).to_bytes(1, 'big', signed=True), (-128).to_bytes(1, 'big', signed=True), (127).to_bytes(1, 'big', signed=True)",
    "(-129).to_bytes(1, 'big', signed=True)",
    "(128).to_bytes(1, 'big', signed=True)",
    "(-1).to_bytes(20, 'big', signed=True), (-BIG).to_bytes(13, 'little', signed=True)",
    "(-BIG).to_bytes(12, 'little', signed=True)",
    "BIG.to_bytes(13, 'big'), BIG.to_bytes(16, 'little')",
    "BIG.to_bytes(12, 'big')",
    "(5).to_bytes(-1, 'big')",
    "(5).to_bytes(2, 'middle')",
    "(5).to_bytes(2, 5)",
    "(5).to_bytes('a', 'big')",
    "(5).to_bytes(2, 'big', True)",
    r"int.from_bytes(b'\x01\x02', 'big'), int.from_bytes(b'\x01\x02', 'little'), int.from_bytes(b'\x01\x02')",
    r"int.from_bytes(b'', 'big'), int.from_bytes(b'\xff', 'big', signed=True), int.from_bytes(b'\xff' * 20, 'little')",
    r"int.from_bytes(b'\x80' + bytes(20), 'big', signed=True), int.from_bytes(b'\xff' * 20, 'big', signed=True)",
    "int.from_bytes([1, 2, 3], 'big'), int.from_bytes(range(5), 'little'), int.from_bytes(bytearray(b'ab'), 'big')",
    "int.from_bytes(bytes=b'ab', byteorder='big')",
    "int.from_bytes((1, 256), 'big')",
    "int.from_bytes('ab', 'big')",
    "int.from_bytes(5, 'big')",
    "int.from_bytes(b'ab', 'x')",
    "type(Number.from_bytes(b'a', 'big')).__name__, bool.from_bytes(b'a', 'big')",
):
    show(source)
