# Subclasses of StringIO and BytesIO: own __init__, overridden methods, attributes, use by print and iteration.
import io
class Log(io.StringIO):
    def __init__(self, prefix):
        super().__init__("start\n")
        self.prefix = prefix
        self.seek(0, 2)
    def write(self, text):
        return super().write(self.prefix + text if text.strip() else text)
log = Log("> ")
print("one", file=log)
print("two", 2, sep="\n", file=log)
print(log.getvalue())
print(isinstance(log, io.StringIO), log.prefix, log.closed)
class Counting(io.BytesIO):
    reads = 0
    def read(self, *arguments):
        self.reads += 1
        return super().read(*arguments)
c = Counting(b"abcdef\nxyz\n")
print(c.read(2), c.read(2), c.reads, c.readline(), [line for line in c])
class Empty(io.BytesIO):
    def __init__(self, a, b=2, *, c=3):
        self.total = a + b + c
e = Empty(1, c=5)
print(e.total, e.getvalue(), e.write(b"works"), e.getvalue())
class Context(io.StringIO):
    def __enter__(self):
        print("entering")
        return super().__enter__()
    def close(self):
        print("closing")
        super().close()
with Context("x") as s:
    print(s.read())
print(s.closed)
s = io.StringIO("again")
s.__init__("other")
print(s.read(), s.getvalue())
