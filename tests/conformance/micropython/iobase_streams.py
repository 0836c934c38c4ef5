import io
class Collect(io.IOBase):
    def __init__(self): self.data = b""
    def write(self, b):
        self.data += bytes(b)
        return len(b)
c = Collect()
print("printed", 1, file=c)
print(c.data)
c.write(b"more")
print(c.data)
import sys
e = ValueError("to a stream")
c = Collect()
sys.print_exception(e, c)
print(c.data)
class Limited(Collect):
    def write(self, b):
        return super().write(bytes(b)[:3])
class NoWrite(io.IOBase): pass
try:
    print("x", file=NoWrite())
except (OSError, AttributeError):
    print("cannot write")
