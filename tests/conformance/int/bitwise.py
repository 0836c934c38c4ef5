for a in (0, 1, -1, 5, -6, 255, 0x7fffffff, -0x80000000):
    print(a, ~a, [a & b for b in (0, 1, -1, 12, -13)], [a | b for b in (0, 1, -1, 12, -13)], [a ^ b for b in (0, 1, -1, 12, -13)])
big = (1 << 70) | 0xf0f0
for b in (0xff, -1, -256, big, -big, ~big, 1 << 70, -(1 << 70)):
    print(big & b, big | b, big ^ b, -big & b, -big | b, -big ^ b)
x = 0b1100
x &= 0b0110
x |= 1
x ^= 0b1111
print(x, bin(x))
for f in (lambda: 1 & 1.0, lambda: 1 | "a", lambda: None ^ 1, lambda: ~1.5, lambda: ~"a"):
    try:
        print(f())
    except TypeError:
        print("TypeError")
