# Every way to change a bytearray, with right and wrong values.
class Place:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


def make():
    return bytearray(b"abcdef")


def show(source):
    """Run statements on a fresh `x` and print what is left, and `r` if it was set."""
    scope = dict(globals(), x=make(), r="-")
    try:
        exec(source, scope)
        print(source, "->", scope["x"], scope["r"])
    except Exception as error:
        print(source, "->", type(error).__name__, scope["x"])


for source in (
    "x[0] = 65",
    "x[0] = 256",
    "x[0] = -1",
    "x[0] = 'a'",
    "x[0] = b'a'",
    "x[0] = 1.0",
    "x[0] = Place(66)",
    "x[Place(1)] = 66",
    "x[10] = 1",
    "x[-1] = 1",
    "x['a'] = 1",
    "x[1:3] = [1, 2, 3]",
    "x[1:3] = [1, 256]",
    "x[1:3] = 'ab'",
    "x[1:3] = 5",
    "x[1:3] = None",
    "x[1:3] = x",
    "x[:] = range(3)",
    "x[1:3] = (i for i in (1, 2, 3))",
    "x[1:3] = memoryview(b'123456')[::2]",
    "x[5:2] = b'QQ'",
    "x[10:20] = b'QQ'",
    "x[::2] = b'123'",
    "x[::2] = b'12'",
    "x[::2] = b''",
    "x[::-1] = b'123456'",
    "x[::2] = x[1::2]",
    "del x[0]",
    "del x[-1]",
    "del x[10]",
    "del x[1:3]",
    "del x[4:1]",
    "del x[4:1:-1]",
    "del x[::2]",
    "del x[::-2]",
    "del x[:]",
    "del x['a']",
):
    show(source)
