# decode with encodings and ways to treat errors.


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "b'abc'.decode()",
    "b'abc'.decode('utf-8', 'strict')",
    "b'abc'.decode(encoding='ascii', errors='ignore')",
    r"b'\xc3\xa9'.decode()",
    r"b'\xc3\xa9'.decode('ascii')",
    r"b'a\xff'.decode()",
    r"b'a\xffb'.decode('utf-8', 'ignore')",
    r"b'a\xffb'.decode('utf-8', 'replace')",
    r"b'\xe4\xb8'.decode('utf-8', 'replace')",
    r"b'\xe4\xb8x'.decode('utf-8', 'replace')",
    r"b'\xed\xa0\x80'.decode('utf-8', 'replace')",
    r"b'\xc0\x80'.decode('utf-8', 'replace')",
    r"b'\xf5\x80'.decode('utf-8', 'replace')",
    r"b'\xf0\x9f\x98b'.decode('utf-8', 'replace')",
    r"b'\xff'.decode('utf-8', 'backslashreplace')",
    r"b'\x80'.decode('ascii', 'replace')",
    "b'abc'.decode('no-such')",
    "b'abc'.decode(5)",
    "b'abc'.decode('utf-8', 5)",
    "b''.decode('utf-8', 'strict')",
    "bytearray(b'abc').decode()",
    "b'abc'.encode()",
):
    show(source)
