b = b"hello"
print(b[0], b[-1], b[1:3], b[:2], b[3:], b[:], b[-3:-1], b[10:], b[2:1], [b[i] for i in range(-5, 5)], type(b[0]).__name__)
for i in (5, -6, 1 << 70):
    try:
        b[i]
    except IndexError:
        print("IndexError")
for i in ("0", 1.0, None):
    try:
        b[i]
    except TypeError:
        print("TypeError")
for code in ("b[0] = 1", "b[0:1] = b'x'", "del b[0]", "b.append(1)"):
    try:
        exec(code)
    except Exception as e:
        print(type(e).__name__)
print([x for x in b], list(b), sum(b), max(b), min(b), sorted(b), list(reversed(b)), list(enumerate(b))[:2], len(b), bool(b""), bool(b"\0"))
x, y, *z = b
print(x, y, z)
for c in b"ab":
    print(c, chr(c), end=" ")
print()
