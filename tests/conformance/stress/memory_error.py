try:
    x = bytearray(1 << 60)
    print("allocated")
except (MemoryError, OverflowError):
    print("too big")
try:
    x = [0] * (1 << 60)
    print("allocated")
except (MemoryError, OverflowError):
    print("too big")
try:
    x = "ab" * (1 << 60)
    print("allocated")
except (MemoryError, OverflowError):
    print("too big")
try:
    x = bytes(1 << 62)
    print("allocated")
except (MemoryError, OverflowError):
    print("too big")
try:
    x = (1,) * (1 << 61)
    print("allocated")
except (MemoryError, OverflowError):
    print("too big")
for n in (1 << 63, 1 << 70):
    for f in (lambda: [0] * n, lambda: "a" * n, lambda: b"a" * n, lambda: bytearray(n), lambda: (0,) * n):
        try:
            f()
            print("allocated")
        except (MemoryError, OverflowError):
            print("too big")
print([1] * 3, "still running")
l = list(range(100))
print(sum(l))
