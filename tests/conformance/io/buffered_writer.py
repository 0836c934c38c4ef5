# BufferedWriter hands on whole pieces of its size, the rest when it is flushed.
import io
b = io.BytesIO()
w = io.BufferedWriter(b, 8)
print(w.write(b"foobar"), b.getvalue())
print(w.write(b"foobar"), b.getvalue())
w.flush()
print(b.getvalue())
w.flush()
print(b.getvalue())
b = io.BytesIO()
w = io.BufferedWriter(b, 1)
w.write(b"foo")
print(b.getvalue())
print(type(hash(w)))
for size in (0, -1):
    try:
        io.BufferedWriter(b, size)
    except ValueError:
        print("ValueError")
try:
    w.write("text")
except TypeError:
    print("TypeError")
class Picky:
    def write(self, data):
        print("got", len(data))
        return len(data)
w = io.BufferedWriter(Picky(), 4)
w.write(b"123")
w.write(b"45")
w.write(bytearray(b"6789"))
w.flush()
