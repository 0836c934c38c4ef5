# Streams of the program: what io.IOBase makes of readinto and write.
import io
class Source(io.RawIOBase if hasattr(io, "RawIOBase") else io.IOBase):
    def __init__(self, data):
        self.data = data
    def readable(self):
        return True
    def readinto(self, buffer):
        n = min(len(buffer), len(self.data), 3)
        buffer[:n] = self.data[:n]
        self.data = self.data[n:]
        return n
s = Source(b"one\ntwo\nthree")
print(s.read(2), s.readline(), s.readlines())
s = Source(b"a\nbb\n")
print([line for line in s], s.read(5))
with Source(b"all of it, in pieces") as s:
    print(s.read(), s.closed, s.readable(), s.writable(), s.seekable(), s.isatty())
print(s.closed)
try:
    with s:
        pass
except ValueError:
    print("closed")
class Sink(io.IOBase):
    def __init__(self):
        self.got = []
    def write(self, data):
        self.got.append(len(data))
        return len(data)
k = Sink()
print("test", file=k)
print(sum(k.got))
k.writelines([b"ab", b"cde"])
print(k.got[-2:], isinstance(k, io.IOBase), issubclass(Sink, io.IOBase), issubclass(io.StringIO, object))
class Closing(Sink):
    def close(self):
        print("closing")
        super().close()
with Closing() as c:
    pass
print(c.closed)
