# Positions before the start.
import io
b = io.BytesIO(b"foobar")
for offset, whence in ((-10, 0), (-10, 1), (-10, 2)):
    try:
        print(b.seek(offset, whence))
    except OSError as e:
        print("OSError", e.errno)
print(b.tell())
try:
    b.seek(0, 5)
except (ValueError, OSError):
    print("whence")
try:
    b.seek("0")
except TypeError:
    print("TypeError")
