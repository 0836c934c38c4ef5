import struct
print(struct.pack("bb", 1))
print(struct.pack("<hH", -2), struct.pack("4sB"))
buffer = bytearray(b"\xff" * 4)
struct.pack_into("bb", buffer, 1, 7)
print(buffer)
