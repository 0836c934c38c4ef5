from micropython import RingIO
r = RingIO(16)
print(r.any(), r.write(b"hello"), r.any(), r.read(2), r.any(), r.read(), r.any())
print(r.write(b"0123456789abcdefXYZ"), r.any(), r.read(4), r.write(b"more"), r.read())
r.write(b"line one\nrest")
print(r.readline(), r.readline(), r.any())
buf = bytearray(5)
r.write(b"xyz")
print(r.readinto(buf), buf)
r.write(b"abcdefg")
print(r.readinto(buf), buf, r.any())
b = RingIO(bytearray(8))
print(b.write(b"123456789"), b.read())
for i in range(20):
    assert r.any() == 2
    r.write(bytes([i] * 7))
    r.read(7)
print(r.any())
r.close()
try:
    RingIO("x")
except TypeError:
    print("TypeError")
