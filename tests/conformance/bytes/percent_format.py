print(b"%d %s %r" % (1, b"b", "c"), b"%x %X %o" % (255, 255, 8), b"%5d|%-5d|%05d" % (1, 2, 3), b"%c%c" % (65, b"B"), b"%%" % ())
print(b"%s %s" % (b"a", bytearray(b"q")), b"%.2f %e" % (1.5, 2.5), b"%(k)d" % {b"k": 5}, b"%5s|%-5s|" % (b"ab", b"cd"))
print(bytearray(b"%d") % 7, type(bytearray(b"%d") % 7).__name__, b"%b" % b"bytes", b"%.1s" % b"xyz")
for f in (lambda: b"%d" % "a", lambda: b"%s" % "str", lambda: b"%d %d" % 1, lambda: b"%d" % (1, 2)):
    try:
        print(f())
    except TypeError:
        print("TypeError")
