# Views with a step become bytes; in operations that need one piece they are refused.
view = memoryview(b"abcdefgh")


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "bytes(view[::2])",
    "bytes(view[::-1])",
    "bytearray(view[1::3])",
    "bytes(view[::2][::2])",
    "bytes(view[5:2])",
    "list(view[::-3])",
    "view[::2].tobytes()",
    "view[::2].tolist()",
    "view[::2].hex()",
    "view[::2] == b'aceg'",
    "b'aceg' == view[::2]",
    "view[::-1] == view",
    "view[::2][1], view[::2][-1]",
    "len(view[::3]), view[::3].nbytes, view[::3].strides",
    "bytearray(b'xy') + bytes(view[::4])",
    "b''.join([bytes(view[::4])])",
    "bytearray(b'0123')[1:3] == view[::2]",
    "memoryview(bytearray(b'abc'))[::-1].tolist()",
):
    show(source)
