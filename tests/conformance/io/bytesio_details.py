# BytesIO: the initial value is copied, gaps are filled with zeros, the position may be behind the end.
import io
start = b"foobar"
b = io.BytesIO(start)
b.write(b"bla")
print(start, b.getvalue(), b.tell())
source = bytearray(b"mutable")
b = io.BytesIO(source)
b.write(b"MU")
source[3] = ord("!")
print(source, b.getvalue())
b = io.BytesIO(memoryview(b"a view")[2:])
print(b.read())
b = io.BytesIO(b"foobar")
print(b.seek(10), b.read(), b.read(5), b.readline(), b.tell())
b.write(b"x")
print(b.getvalue())
b = io.BytesIO()
print(b.seek(8), b.write(b"123"), b.getvalue(), b.seek(0, 1), b.seek(-1, 1), b.write(b"0"), b.getvalue())
b.flush()
b.seek(0)
buffer = bytearray(10)
print(b.readinto(buffer), buffer, b.readinto(buffer), buffer, b.readinto(buffer))
b.seek(0, 2)
print(b.tell(), b.seek(-3, 2), b.read(2), b.read(), b.read())
print(b.truncate(4), b.getvalue(), b.tell(), b.seek(0), b.read())
b.seek(2)
print(b.truncate(), b.getvalue())
with io.BytesIO(b"one\ntwo\n\nthree") as b:
    print(b.readline(), b.readline(2), b.readlines(), list(b))
    b.seek(0)
    print([line for line in b], next(b, "end"))
for g in (b.read, b.getvalue, b.tell, lambda: b.write(b""), lambda: b.seek(0), lambda: b.__enter__()):
    try:
        g()
        print("accepted")
    except ValueError:
        print("ValueError")
print(b.closed, b.close(), b.closed)
for bad in ("text", [1, 2], 1.5):
    try:
        io.BytesIO(bad)
        print("accepted", bad)
    except TypeError:
        print("TypeError", bad)
    try:
        io.BytesIO().write(bad)
        print("accepted", bad)
    except TypeError:
        print("TypeError", bad)
big = io.BytesIO()
for i in range(1000):
    big.write(bytes([i & 255]) * 10)
print(len(big.getvalue()), big.getvalue()[2555:2565], "BytesIO" in repr(big))
