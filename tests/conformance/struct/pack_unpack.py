import struct
print(struct.pack("<b", -5), struct.pack("<B", 250), struct.pack("<h", -300), struct.pack("<H", 65535), struct.pack("<i", -70000), struct.pack("<I", 4000000000), struct.pack("<q", -1), struct.pack("<Q", 2 ** 64 - 1), struct.pack("<l", 5), struct.pack("<L", 6))
print(struct.pack(">b", -5), struct.pack(">h", -300), struct.pack(">i", 70000), struct.pack(">q", 2 ** 40), struct.pack("!H", 258), struct.pack("!I", 1))
print(struct.pack("<bhi", 1, 2, 3), struct.pack(">bhi", 1, 2, 3), struct.pack("<3B", 1, 2, 3), struct.pack("<2h2B", 1, 2, 3, 4), struct.pack("<BxB", 1, 2), struct.pack("<3x"), struct.pack("<"), struct.pack(">0s", b""))
print(struct.pack("<4s", b"ab"), struct.pack("<2s", b"abcd"), struct.pack("<s", b"x"), struct.pack("<0sB", b"", 7), struct.pack("<5sB", b"hello", 1))
print(struct.pack("<f", 1.5), struct.pack(">f", -2.25), struct.pack("<d", 3.14159), struct.pack(">d", 1e100), struct.pack("<f", 0), struct.pack("<ff", 1, 2))
print(struct.unpack("<b", b"\xfb"), struct.unpack("<B", b"\xfb"), struct.unpack("<h", b"\xd4\xfe"), struct.unpack(">H", b"\x01\x02"), struct.unpack("<i", b"\xff\xff\xff\xff"), struct.unpack("<I", b"\xff\xff\xff\xff"), struct.unpack(">q", b"\0\0\1\0\0\0\0\0"), struct.unpack("<Q", b"\xff" * 8))
print(struct.unpack("<bhi", struct.pack("<bhi", -1, -2, -3)), struct.unpack("<4sB", b"ab\0\0\x07"), struct.unpack("<BxH", b"\1\0\2\0"), struct.unpack("<2B", b"ab"), struct.unpack("<", b""), struct.unpack("<3x", b"abc"))
print(struct.unpack("<f", struct.pack("<f", 1.5)), struct.unpack(">d", struct.pack(">d", -1e-300)))
for code, values in (("b", (-128, 127)), ("B", (0, 255)), ("h", (-32768, 32767)), ("H", (0, 65535)), ("i", (-2 ** 31, 2 ** 31 - 1)), ("I", (0, 2 ** 32 - 1)), ("q", (-2 ** 63, 2 ** 63 - 1)), ("Q", (0, 2 ** 64 - 1))):
    for v in values:
        for order in "<>":
            assert struct.unpack(order + code, struct.pack(order + code, v)) == (v,)
print("round trips")
print(struct.unpack("<H", bytearray(b"\1\2")), struct.unpack("<H", memoryview(b"\1\2")))
