for n in (0, 1, -1, 8, -8, 255, -255, 1 << 31, -(1 << 31), 1 << 64, -(1 << 64), 10 ** 25):
    print(bin(n), oct(n), hex(n))
print(bin(True), oct(False), hex(True))
for f in (bin, oct, hex):
    for v in (1.0, "1", None, []):
        try:
            print(f(v))
        except TypeError:
            print("TypeError")
