import io
s = io.StringIO()
print(s.write("hello"), s.write(" "), s.write("wörld"), s.getvalue(), s.tell() > 0)
print(repr(s.read()), s.seek(0), s.read(3), s.read(), repr(s.read()), s.seek(0), s.readline())
s = io.StringIO("one\ntwo\nthree")
print(s.read(2), repr(s.readline()), repr(s.readline()))
s.seek(0)
print([l for l in s], s.getvalue())
s = io.StringIO("initial")
s.write("INI")
print(s.getvalue())
s.seek(0, 2)
s.write("!")
print(s.getvalue(), s.read() == "")
with io.StringIO("with") as c:
    print(c.read())
try:
    c.read()
except ValueError:
    print("ValueError")
for f in (lambda: io.StringIO().write(5), lambda: io.StringIO().write(b"x"), lambda: io.StringIO(b"x")):
    try:
        f()
    except TypeError:
        print("TypeError")
out = io.StringIO()
print("to", "stringio", 1, file=out)
print(2.5, end="", file=out)
print(repr(out.getvalue()))
s = io.StringIO()
for i in range(500):
    s.write(str(i))
print(len(s.getvalue()), s.getvalue()[-6:])
s.close()
try:
    s.getvalue()
except ValueError:
    print("ValueError")
print(io.StringIO("").read() == "", io.StringIO().getvalue() == "", io.StringIO("a\n\nb").readline())
