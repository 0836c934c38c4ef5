# StringIO: characters of several bytes, writing over text, lines, closing.
import io
s = io.StringIO()
print("io.StringIO" in repr(s), repr(s.getvalue()), repr(s.read()), repr(s.readline()))
s = io.StringIO("foobar")
print(s.getvalue(), s.read(), repr(s.read()), s.seek(0), s.write("12"), s.read(), s.getvalue())
s = io.StringIO("héllo→😀 end")
print(s.read(2), s.tell(), s.read(4), s.tell(), s.write("X"), s.read(), s.getvalue())
s.seek(1)
s.write("éé")
print(s.getvalue(), s.tell(), s.seek(0), s.readline(3), s.readline())
s = io.StringIO()
print(s.write("one\ntwo\n"), s.write(""), s.write("→"), s.tell(), s.getvalue())
s.seek(0)
print(list(s), s.readlines(), s.seek(4), s.readlines(), s.seek(0), s.readlines(1))
with s as t:
    print(t is s, t.closed)
for g in (s.read, s.readline, s.getvalue, lambda: s.write("x"), lambda: iter(s)):
    try:
        g()
        print("accepted")
    except ValueError:
        print("ValueError")
s.close()
print(s.closed)
for bad in (b"bytes", [1]):
    try:
        io.StringIO(bad)
        print("accepted")
    except TypeError:
        print("TypeError")
    try:
        io.StringIO().write(bad)
        print("accepted")
    except TypeError:
        print("TypeError")
print(repr(io.StringIO(None).read()))
class Shouting(io.StringIO):
    def write(self, text):
        return super().write(text.upper())
s = Shouting()
print("quiet", 5, file=s)
print(s.getvalue(), isinstance(s, io.StringIO))
s = io.StringIO("abcdef")
s.seek(3)
print(s.truncate(), s.getvalue(), s.truncate(1), s.getvalue())
s = io.StringIO()
for i in range(500):
    print(i, end=",", file=s)
print(len(s.getvalue()))
