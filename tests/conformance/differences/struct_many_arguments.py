import struct
print(struct.pack("bb", 1, 2, 3))
print(struct.pack("", 1), struct.pack("2s", b"ab", None))
buffer = bytearray(3)
struct.pack_into("B", buffer, 0, 7, 8, 9)
print(buffer)
