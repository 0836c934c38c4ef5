import struct
ints = [0, 1, -1, 127, -128, 128, 255, -129, 32767, 65535, 2 ** 31 - 1, -(2 ** 31), 2 ** 32 - 1, 2 ** 63 - 1, -(2 ** 63), 2 ** 64 - 1]
ranges = {"b": (-128, 127), "B": (0, 255), "h": (-2 ** 15, 2 ** 15 - 1), "H": (0, 2 ** 16 - 1), "i": (-2 ** 31, 2 ** 31 - 1), "I": (0, 2 ** 32 - 1), "l": (-2 ** 31, 2 ** 31 - 1), "L": (0, 2 ** 32 - 1), "q": (-2 ** 63, 2 ** 63 - 1), "Q": (0, 2 ** 64 - 1)}
for code in "bBhHiIlLqQ":
    lo, hi = ranges[code]
    for order in "<>!=":
        fmt = order + code
        good = [v for v in ints if lo <= v <= hi]
        packed = [struct.pack(fmt, v) for v in good]
        assert [struct.unpack(fmt, p)[0] for p in packed] == good and all(len(p) == struct.calcsize(fmt) for p in packed)
        assert order == "=" or packed == [v.to_bytes(struct.calcsize(fmt), "little" if order == "<" else "big", signed=lo < 0) for v in good]
    print(code, struct.calcsize("<" + code), [p.hex() for p in [struct.pack(">" + code, v) for v in good][-3:]])
for v in (0.0, -0.0, 1.0, -2.5, 0.1, 1e10, 1e-10, float("inf"), float("-inf"), 3.4e38, 65504.0):
    print(v, struct.pack(">f", v).hex(), struct.pack(">d", v).hex(), struct.unpack("<d", struct.pack("<d", v))[0] == v, "%.9g" % struct.unpack("<f", struct.pack("<f", v))[0])
n = struct.unpack("<f", struct.pack("<f", float("nan")))[0]
print(n != n, struct.unpack("<d", b"\0" * 8), struct.unpack(">f", b"\x7f\x80\x00\x00"))
for s, f in ((b"", "0s"), (b"abc", "3s"), (b"abc", "5s"), (b"abcdef", "2s"), (b"a", "s")): print(f, struct.pack("<" + f, s), struct.unpack("<" + f, struct.pack("<" + f, s)))
print(struct.pack("<2xB3x", 7), struct.unpack("<2xB3x", b"ab\x07cde"), struct.pack("<3B2h", 1, 2, 3, -1, -2), struct.calcsize("<B4s3xH"), struct.unpack("<B4s3xH", struct.pack("<B4s3xH", 1, b"name", 513)))
