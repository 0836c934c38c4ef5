print(int.from_bytes(b"", "big"), int.from_bytes(b"\0\0", "little"), int.from_bytes(b"\xff", "big"))
print(int.from_bytes(b"\x01\x02", "big"), int.from_bytes(b"\x01\x02", "little"))
print(int.from_bytes(b"\xff" * 8, "big"), int.from_bytes(b"\xff" * 8, "little"), int.from_bytes(b"\x80" + b"\0" * 11, "big"))
print(int.from_bytes(bytearray(b"\x10\x20"), "big"), int.from_bytes([1, 2, 3], "big"))
print(int.from_bytes(bytes(range(20)), "little"))
print(int.from_bytes(b"\xff\xff\xff\xff\x00\x00", "little"))
try:
    int.from_bytes("ab", "big")
except TypeError:
    print("TypeError")
try:
    int.from_bytes(5, "big")
except TypeError:
    print("TypeError")
