import io
b = io.BytesIO()
print(b.write(b"hello"), b.write(bytearray(b"-")), b.write(memoryview(b"mv")), b.getvalue(), b.tell())
print(b.read(), b.seek(0), b.read(2), b.read(), b.read(), b.seek(-2, 2), b.read(), b.seek(1), b.seek(2, 1), b.read(1))
b = io.BytesIO(b"one\ntwo\n")
print(b.readline(), b.readline(), b.readline(), b.seek(0), [l for l in b])
b = io.BytesIO(b"0123456789")
buf = bytearray(4)
print(b.readinto(buf), buf, b.readinto(buf), buf, b.readinto(buf), buf, b.readinto(buf))
b.seek(3)
b.write(b"XYZ")
print(b.getvalue(), b.read())
b.seek(15)
b.write(b"far")
print(b.getvalue())
src = bytearray(b"copy")
c = io.BytesIO(src)
c.write(b"C")
src[1] = 0
print(src, c.getvalue())
d = io.BytesIO(b"const")
d.write(b"K")
print(d.getvalue(), io.BytesIO(b"const").getvalue())
with io.BytesIO(b"x") as w:
    print(w.read())
try:
    w.read()
except ValueError:
    print("ValueError")
for f in (lambda: io.BytesIO().write("s"), lambda: io.BytesIO("s"), lambda: io.BytesIO().write(5)):
    try:
        f()
    except TypeError:
        print("TypeError")
big = io.BytesIO()
for i in range(256):
    big.write(bytes([i]) * 4)
print(len(big.getvalue()), big.getvalue()[-5:], sum(big.getvalue()))
e = io.BytesIO(b"abc")
print(e.read(-1), e.seek(0), e.read(0), e.read(100), e.read(1))
