for b in (b"", b"\x00", b"abc", bytes(range(250, 256)), b"\x01\x02\x03\x04"): print(b.hex(), bytes.fromhex(b.hex()) == b, bytearray(b).hex(), b.hex("-"), b.hex(" "))
for s in ("", "00", "0a0B", "de ad be ef", " 12 34 ", "FFff"): print(bytes.fromhex(s), bytearray.fromhex(s))
for s in ("0", "zz", "1 2", "0x12", "12 3", "é0"):
    try:
        print(bytes.fromhex(s))
    except ValueError:
        print("ValueError", s)
for v in (None, 5, []):
    try:
        bytes.fromhex(v)
    except TypeError:
        print("TypeError")
def dump(data, width=8):
    for i in range(0, len(data), width):
        row = data[i:i + width]
        print("%04x  %-*s %s" % (i, width * 3, " ".join("%02x" % x for x in row), "".join(chr(x) if 32 <= x < 127 else "." for x in row)))
dump(b"The quick\x00\x01brown\xff fox!")
for base in (bytes, bytearray):
    class Derived(base):
        pass
    made = Derived.fromhex("61 62")
    print(type(made) is Derived, made == b"ab", type(base.fromhex("61")) is base)
