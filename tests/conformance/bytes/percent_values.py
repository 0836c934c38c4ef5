# What each conversion of the operator % takes in bytes.


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "b'%d' % 5, b'%5d|%-5d|' % (1, 2), b'%x%%' % 255",
    "b'%s' % b'a', b'%b' % bytearray(b'b'), b'%s' % memoryview(b'c')",
    "b'%s' % 'a'",
    "b'%s' % 5",
    "b'%s' % None",
    "b'%a' % 'é', b'%r' % 'é', b'%r' % b'x'",
    "b'%c' % 65, b'%c' % b'a', b'%c' % bytearray(b'z')",
    "b'%c' % 'a'",
    "b'%c' % 256",
    "b'%c' % b'ab'",
    "b'%(a)d' % {b'a': 1}",
    "b'%(a)d' % {'a': 1}",
    "b'%.2f|%8.3f' % (3.14159, 2.5)",
    "b'%d' % 'a'",
    "b'%d' % ()",
    "b'%' % ()",
    "b'a' % 5",
    "b'' % ()",
    "b'%.2s|%5s|%-5s|' % (b'abc', b'd', b'e')",
    "b'%*d|%.*f' % (5, 3, 2, 1.5)",
    "type(bytearray(b'%d') % 5).__name__",
    "b'%s %s' % (b'a',)",
    "b'%s' % (b'a', b'b')",
    "b'%q' % 1",
):
    show(source)
print(bytearray(b"%(a)s|%(b)d") % {b"a": b"x", b"b": 5}, b"%(a)s" % {b"a": bytearray(b"y")})
