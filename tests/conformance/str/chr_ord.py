print(chr(65), chr(0) == "\0", chr(0x7f) == "\x7f", ord("A"), ord("\n"), [chr(i) for i in range(48, 58)])
print(chr(0xe9), chr(0x20ac), chr(0x1f600), ord("é"), ord("€"), hex(ord("\U0010ffff")), len(chr(0x1f600)))
for v in (-1, 0x110000, 1 << 40):
    try:
        chr(v)
    except ValueError:
        print("ValueError")
    except OverflowError:
        print("ValueError")
for v in ("a", None, 1.0):
    try:
        chr(v)
    except TypeError:
        print("TypeError")
for v in ("", "ab", 5, None, b"", b"ab", []):
    try:
        print(ord(v))
    except TypeError:
        print("TypeError")
print(ord(b"A"), ord(bytearray(b"z")), all(ord(chr(i)) == i for i in range(0, 0x3000, 7)))
