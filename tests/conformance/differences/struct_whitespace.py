import struct
print(struct.pack("b b", 1, 2), struct.pack("< h  h", 1, 2), struct.calcsize("<b b b"), struct.unpack("> H\tB\n", b"\1\2\3"), struct.pack("<2s 2b", b"ab", 3, 4), struct.calcsize(" b"))
for bad in ("2 b",):
    try:
        struct.pack(bad, 1, 2)
        print("accepted")
    except Exception:
        print("error")
