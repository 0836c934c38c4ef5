import struct
buf = bytearray(12)
struct.pack_into("<H", buf, 0, 258)
struct.pack_into(">I", buf, 2, 0xdeadbeef)
struct.pack_into("<bB", buf, -2, -1, 7)
print(buf)
print(struct.unpack_from("<H", buf), struct.unpack_from(">I", buf, 2), struct.unpack_from("<bB", buf, -2), struct.unpack_from("<B", buf, 11), struct.unpack_from("<HH", b"\1\0\2\0\3\0", 2))
for f in (lambda: struct.pack_into("<I", buf, 10, 1), lambda: struct.unpack_from("<I", buf, 10), lambda: struct.unpack_from("<B", buf, 12), lambda: struct.unpack("<I", b"abc"), lambda: struct.unpack_from("<I", b""), lambda: struct.pack_into("<I", bytearray(2), 0, 1), lambda: struct.unpack_from("<B", buf, -13)):
    try:
        print(f())
    except Exception as e:
        print("error", type(e).__name__ in ("error", "ValueError"))
for f in (lambda: struct.pack_into("<B", b"ro", 0, 1), lambda: struct.unpack("<B", "text"), lambda: struct.unpack("<B", 5), lambda: struct.pack(), lambda: struct.unpack("<B")):
    try:
        f()
    except TypeError:
        print("TypeError")
records = [(1, b"one", 1.5), (2, b"two", 2.5), (3, b"three", 3.5)]
fmt = "<H8sf"
size = struct.calcsize(fmt)
data = b"".join(struct.pack(fmt, *r) for r in records)
print(size, len(data))
for i in range(3):
    n, name, v = struct.unpack_from(fmt, data, i * size)
    print(n, name.rstrip(b"\0").decode(), v)
m = memoryview(buf)
struct.pack_into("<H", m, 4, 0x0102)
print(buf[4:6])
header = struct.pack("!BBHHH", 0x45, 0, 20, 1, 0)
print(header, sum(struct.unpack("!4H", header)), ["%02x" % b for b in header])
