# The reference's longer forms: write(buffer, length), write(buffer, offset, length), readinto(buffer, length).
# A number instead of initial content only says how much room to make.
import io, os, sys
b = io.BytesIO()
print(b.write(b"foobar", 2), b.write(b"foobar", 3, 2), b.write(b"ab", 10), b.write(b"ab", 1, 10), b.write(b"ab", 5, 1))
print(b.getvalue())
b.seek(0)
buffer = bytearray(6)
print(b.readinto(buffer, 3), buffer)
NAME = "_tmp_extended_calls"
with open(NAME, "wb") as f:
    print(f.write(b"foobar", 2), f.write(bytearray(b"foobar"), 3, 2))
with open(NAME, "rb") as f:
    print(f.readinto(buffer, 1), buffer, f.readinto(buffer, 100), buffer)
os.remove(NAME)
s = io.StringIO()
print(s.write("foobar", 4), s.getvalue())
print(sys.stdout.write("text\nmore", 5))
print(sys.stdout.buffer.write(b"bytes\nmore", 6, 4))
for g in (lambda: b.write(b"x", -1), lambda: b.write(b"x", 0, -1), lambda: b.write(b"x", "1"), lambda: b.write()):
    try:
        print(g())
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
for made, text in ((io.BytesIO(10), b"bytes"), (io.StringIO(10), "text"), (io.BytesIO(0), b""), (io.StringIO(-1), "x")):
    print(made.getvalue(), made.write(text), made.getvalue())
