# Objects that become bytes by themselves.
class Via:
    def __bytes__(self):
        return b"via"


class Wrong:
    def __bytes__(self):
        return "text"


class Failing:
    def __bytes__(self):
        raise KeyError("no")


class Both:
    def __bytes__(self):
        return b"both"

    def __index__(self):
        return 3


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "bytes(Via())",
    "bytes(Wrong())",
    "bytes(Failing())",
    "bytes(Both())",
    "b'%s|%b' % (Via(), Via())",
    "b'%5s|%-5b|%.2s' % (Via(), Via(), Via())",
    "b'%s' % Wrong()",
    "b'%s' % Failing()",
    "b'%s' % object()",
    "bytearray(Both())",
    "b''.join([Via()])",
    "b'a' + Via()",
):
    show(source)
