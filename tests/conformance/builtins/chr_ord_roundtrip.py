print(all(ord(chr(i)) == i for i in list(range(0, 0xd800, 97)) + list(range(0xe000, 0x110000, 4099))), chr(0x10ffff) == "\U0010ffff", ord("\uffff"), [ord(c) for c in "Aé€😀"], "".join(map(chr, [72, 0xe9, 0x20ac, 0x1f600])))
print(repr(chr(0)), repr(chr(9)), repr(chr(127)), chr(39), chr(34), chr(92), repr(chr(92)), chr(True) == "\x01", ord(b"z"), ord(bytearray(b"\xff")))
for v in (-1, 0x110000, 10 ** 20):
    try: chr(v)
    except (ValueError, OverflowError): print("ValueError")
for v in (None, "65", 65.0, b"A"):
    try: chr(v)
    except TypeError: print("TypeError")
for v in ("", "ab", "éa", 65, None, b"", b"ab", ["a"]):
    try: ord(v)
    except TypeError: print("TypeError")
