# Exceptions that methods of streams raise reach the caller; a stream with a missing method.
import io
class Broken(io.IOBase):
    def write(self, data):
        raise OSError(5, "broken")
    def readinto(self, buffer):
        raise ValueError("no data")
b = Broken()
try:
    print("x", file=b)
except OSError as e:
    print("OSError", e.errno)
for g in (lambda: b.readinto(bytearray(3)), lambda: b.write(b"")):
    try:
        g()
    except (ValueError, OSError) as e:
        print(type(e).__name__)
class Nothing(io.IOBase):
    pass
n = Nothing()
try:
    print("x", file=n)
except (AttributeError, OSError):
    print("cannot write")
try:
    n.read(1)
except (AttributeError, OSError):
    print("cannot read")
print(n.closed, n.readable(), n.writable(), n.seekable())
n.close()
print(n.closed)
for g in (lambda: n.writelines([]), lambda: iter(n)):
    try:
        g()
        print("accepted")
    except ValueError:
        print("ValueError")
class Half:
    def write(self, text):
        if "stop" in text:
            raise StopIteration
        seen.append(text)
seen = []
try:
    print("a", "stop", "b", file=Half())
except StopIteration:
    print(seen)
