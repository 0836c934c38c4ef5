import struct
class Header:
    FMT = "!BBHHHBBH4s4s"
    FIELDS = ("ver", "tos", "length", "ident", "frag", "ttl", "proto", "check", "src", "dst")
    def __init__(self, **kw):
        for f in self.FIELDS: setattr(self, f, kw.get(f, 0 if f not in ("src", "dst") else b"\0" * 4))
    def pack(self): return struct.pack(self.FMT, *[getattr(self, f) for f in self.FIELDS])
    @classmethod
    def unpack(cls, data): return cls(**dict(zip(cls.FIELDS, struct.unpack(cls.FMT, data))))
    def checksum(self):
        s = sum(struct.unpack("!10H", self.pack()))
        while s >> 16: s = (s & 0xffff) + (s >> 16)
        return ~s & 0xffff
h = Header(ver=0x45, length=115, frag=0x4000, ttl=64, proto=17, src=bytes([192, 168, 0, 1]), dst=bytes([192, 168, 0, 199]))
h.check = h.checksum()
data = h.pack()
print(data, hex(h.check), len(data) == struct.calcsize(Header.FMT), Header.unpack(data).checksum(), ".".join(map(str, Header.unpack(data).dst)))
def fields(word, *widths):
    for w in widths:
        yield word & (1 << w) - 1
        word >>= w
(w,) = struct.unpack("<H", b"\x5a\xa5")
print(list(fields(w, 4, 3, 1, 8)), struct.pack("<H", sum(v << s for v, s in ((10, 0), (5, 4), (0, 7), (165, 8)))))
def bmp(w, h): return struct.pack("<2sIHHI", b"BM", 54 + w * h * 3, 0, 0, 54) + struct.pack("<IiiHHIIiiII", 40, w, -h, 1, 24, 0, w * h * 3, 2835, 2835, 0, 0)
b = bmp(4, 2)
print(len(b), b[:14], struct.unpack_from("<iiHH", b, 18))
def chunks(data):
    i = 0
    while i < len(data):
        n, kind = struct.unpack_from(">I4s", data, i)
        yield kind.decode(), data[i + 8:i + 8 + n]
        i += 8 + n
print(list(chunks(struct.pack(">I4s3s", 3, b"ABCD", b"xyz") + struct.pack(">I4s", 0, b"IEND") + struct.pack(">I4sH", 2, b"data", 500))))
f = struct.pack("<f", 0.1)
print(f, struct.unpack("<f", f)[0], struct.unpack("<I", f)[0], hex(struct.unpack(">Q", struct.pack(">d", -1.5))[0]), struct.unpack("<d", struct.pack("<Q", 0x3ff0000000000000)), [struct.pack(">d", v) for v in (0.0, -0.0, float("inf"))], struct.pack("<h", -2))
