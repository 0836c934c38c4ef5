for n in (0, 1, -1, 127, -128, 1000, -1000, -(1 << 31), (1 << 31) - 1):
    b = n.to_bytes(4, "big", signed=True)
    l = n.to_bytes(4, "little", signed=True)
    print(n, b, l)
    assert int.from_bytes(b, "big", signed=True) == n == int.from_bytes(l, "little", signed=True)
for n, size in ((128, 1), (-129, 1), (1 << 31, 4), (-(1 << 31) - 1, 4)):
    try:
        n.to_bytes(size, "big", signed=True)
    except OverflowError:
        print("OverflowError", n)
print(int.from_bytes(b"\xff" * 12, "big", signed=True), int.from_bytes(b"\xff\xfe", "little", signed=True), int.from_bytes(b"\x7f", "big", signed=True))
print((-5).to_bytes(10, "little", signed=True))
