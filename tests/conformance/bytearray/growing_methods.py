# append, extend, insert, pop, remove, += and *= with right and wrong values.
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
    "x += b'g'",
    "x += [1, 2]",
    "x += 'a'",
    "x += 5",
    "x += memoryview(b'12')",
    "x *= 2",
    "x *= 0",
    "x *= -1",
    "x *= 'a'",
    "x.append(5)",
    "x.append(256)",
    "x.append('a')",
    "x.append(b'a')",
    "x.append()",
    "x.extend(b'abc')",
    "x.extend([1, 2])",
    "x.extend([1, 256])",
    "x.extend('abc')",
    "x.extend(5)",
    "x.extend(x)",
    "x.extend(range(3))",
    "x.extend(i for i in (1, 2))",
    "x.insert(0, 5)",
    "x.insert(100, 5)",
    "x.insert(-1, 5)",
    "x.insert(-100, 5)",
    "x.insert(0, 256)",
    "x.insert(0, 'a')",
    "x.insert(1 << 70, 5)",
    "r = x.pop()",
    "r = x.pop(0)",
    "r = x.pop(-2)",
    "r = x.pop(10)",
    "r = x.pop('a')",
    "x.clear(); r = x.pop()",
    "x.remove(97)",
    "x.remove(1)",
    "x.remove(256)",
    "x.remove(b'a')",
    "x.reverse()",
    "r = x.copy()",
    "x.__init__(b'new')",
    "x.__init__(3)",
    "x.__init__()",
):
    show(source)
