# Escapes in literals, and how bytes are printed.


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    'b\'\\x00\\t\\n\\r\\\'"\\x7f\\xff\'',
    'b"it\'s"',
    'b\'say "x"\'',
    'b\'it\\\'s "x"\'',
    r"rb'\x4', Rb'\n', bR'\\'",
    "b'a' b'b'",
    r"b'\101\60\7'",
    r"b'\q' == b'\\q'",
    r"b'\u1234'[:2]",
    r"b'\N{x}'[:2]",
    'eval("b\'\\\\x4\'")',
    'eval("b\'é\'")',
    'str(b\'abc\'), repr(bytearray(b"\'"))',
    "bytes([i for i in range(120, 136)])",
    r"bytearray(b'\\')",
    r"bytearray(), bytearray(b'\xff' * 3)",
    "bytes.fromhex('01 fF'), bytearray.fromhex('')",
    "bytes.fromhex('0 1')",
    "bytes.fromhex('01f')",
    "bytes.fromhex('zz')",
    r"b'\x01\xff\x02'.hex(), b'\x01\xff\x02'.hex(':'), b'\x01\xff\x02'.hex(b'-', 2), b'\x01\xff\x02'.hex(':', -2)",
    r"b'\x01'.hex('::')",
    r"b'\x01'.hex('')",
    r"b'\x01'.hex('é')",
    "b''.hex(':')",
):
    show(source)
