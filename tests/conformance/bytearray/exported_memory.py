# What a view in use forbids, and what it does not.
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
    "r = memoryview(x); x.append(1)",
    "r = memoryview(x); x.pop()",
    "r = memoryview(x); x.clear()",
    "r = memoryview(x); del x[0]",
    "r = memoryview(x); x.insert(0, 1)",
    "r = memoryview(x); x.extend(b'12')",
    "r = memoryview(x); x *= 2",
    "r = memoryview(x); x[0:1] = b'zz'",
    "r = memoryview(x); x[0:1] = b'z'; r = bytes(r)",
    "r = memoryview(x); x[0] = 0; r = r[0]",
    "r = memoryview(x); r[0] = 1; r = 0",
    "r = memoryview(x); x += b''; r = len(r)",
    "r = memoryview(x); x.reverse(); r = bytes(r)",
    "r = memoryview(x)[2:4]; r[:] = b'12'; r = bytes(r)",
    "r = memoryview(x)[2:4]; r[:] = b'123'",
    "r = memoryview(x)[::2]; r[:] = b'123'; r = r.tolist()",
    "r = memoryview(x); r.release(); x += b'a'; r = 0",
    "r = memoryview(x)[1:]; r = 0; x += b'a'",
):
    show(source)
