import struct, sys
little = sys.byteorder == "little"
def norm(b):
    return b
values = struct.unpack("bi", struct.pack("bi", 1, 2))
print(values, len(struct.pack("bi", 1, 2)), len(struct.pack("=bi", 1, 2)), len(struct.pack("ib", 1, 2)), len(struct.pack("bhb", 1, 2, 3)))
print(struct.pack("=H", 258) == (b"\2\1" if little else b"\1\2"), struct.pack("H", 258) == struct.pack("@H", 258) == struct.pack("=H", 258))
print(struct.unpack("=h", struct.pack("<h" if little else ">h", -3)), struct.unpack("bhiq", struct.pack("bhiq", 1, 2, 3, 4)), struct.unpack("qb", struct.pack("qb", -1, -1)))
print(struct.pack("bh", 1, 2)[0], struct.pack("bh", 1, 2)[1], struct.unpack("2sbh", struct.pack("2sbh", b"ab", 1, 2)))
print(struct.unpack("fd", struct.pack("fd", 0.5, 0.25)), struct.calcsize("fd"), struct.calcsize("=fd"))
print(struct.calcsize("P") in (4, 8), struct.calcsize("P") == struct.calcsize("l") or struct.calcsize("l") == 4)
