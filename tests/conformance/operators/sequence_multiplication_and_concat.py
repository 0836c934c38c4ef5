for s in ("ab", b"ab", [1, 2], (1, 2), bytearray(b"xy")):
    for n in (-1, 0, 1, 2, 3, True, False): print(s * n, n * s, end=" ")
    print(len(s * 100), s * 2 == s + s, (s + s)[:2] == s, (s * 3).count(s[0]), s * 0 == s[:0], type(s * 2).__name__)
for a in ("x", b"x", [1], (1,), bytearray(b"z")):
    row = []
    for b in ("x", b"x", [1], (1,), bytearray(b"z"), 1, None, {1}):
        try:
            row.append(repr(a + b))
        except TypeError:
            row.append("TypeError")
    print(row)
for a in ("x", b"x", [1], (1,)):
    for b in (1.0, "x", None, [1], {}, ()):
        try:
            print(a * b)
        except TypeError:
            print("T", end="")
print()
l = [[]] * 2
l[0].append(1)
print(l, [[1] * 2] * 2, [None] * 3, [(1,)] * 2, "-" * 5 + ">", ("a",) * 2 + ("b",))
x = [1, 2]
y = x * 1
y.append(3)
print(x, y, x * 2 is x)
big = [0] * 1000
big[500] = 1
print(sum(big), len(big + big), big.index(1))
s = ""
for i in range(5): s = s * 2 + str(i)
print(s, len(s))
