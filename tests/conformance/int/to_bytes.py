print((0).to_bytes(1, "big"), (255).to_bytes(1, "little"), (256).to_bytes(2, "big"), (256).to_bytes(2, "little"))
print((0x123456).to_bytes(3, "big"), (0x123456).to_bytes(3, "little"), (0x123456).to_bytes(6, "big"), (1).to_bytes(4, "little"))
print((10 ** 20).to_bytes(12, "big"), (10 ** 20).to_bytes(12, "little"))
print((0).to_bytes(0, "big"))
for n, size in ((256, 1), (65536, 2), (1 << 64, 8), (1 << 100, 12), (1, 0)):
    try:
        print(n.to_bytes(size, "big"))
    except OverflowError:
        print("OverflowError")
for n in (0, 1, 255, 65535, 1 << 40, (1 << 90) + 5):
    b = n.to_bytes(16, "little")
    assert int.from_bytes(b, "little") == n
    assert int.from_bytes(n.to_bytes(16, "big"), "big") == n
    print(b)
try:
    (1).to_bytes(-1, "big")
except ValueError:
    print("ValueError")
try:
    (-1).to_bytes(4, "little")
except OverflowError:
    print("OverflowError")
