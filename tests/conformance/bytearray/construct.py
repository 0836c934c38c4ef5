print(bytearray(), bytearray(3), bytearray([1, 2, 255]), bytearray(b"abc"), bytearray("é", "utf-8"), bytearray(range(4)), bytearray(bytearray(b"x")), bytearray((65,)))
print(bytearray(x for x in b"gen"), len(bytearray(1000)), bytearray(memoryview(b"mv")), repr(bytearray(b"it's")), str(bytearray(b"\x00\xff")))
for v in (-1, [256], [-1]):
    try:
        bytearray(v)
    except ValueError:
        print("ValueError")
for v in ("text", None, 1.5, ["a"], object()):
    try:
        bytearray(v)
    except TypeError:
        print("TypeError")
a = bytearray(b"abc")
b = bytearray(a)
b[0] = 120
print(a, b, bytes(b), a == bytearray(b"abc"), a == b"abc", b"abc" == a, a == "abc", a != b, a < b, type(a + b"x").__name__, type(b"x" + a).__name__)
try:
    {a: 1}
except TypeError:
    print("unhashable")
print(bool(bytearray()), bool(bytearray(1)))
