# Methods that change an array, with right and wrong values.
from array import array


def make():
    return array("h", [1, 2, 3, 4])


def show(source):
    """Run statements on a fresh `x` and print what is left, and `r` if it was set."""
    scope = dict(globals(), x=make(), r="-")
    try:
        exec(source, scope)
        print(source, "->", scope["x"], scope["r"])
    except Exception as error:
        print(source, "->", type(error).__name__, scope["x"])


for source in (
    "x[0] = 5",
    "x[0] = 40000",
    "x[0] = -40000",
    "x[0] = 1.5",
    "x[0] = 'a'",
    "x[9] = 1",
    "x[1:3] = array('h', [7])",
    "x[1:3] = array('b', [7])",
    "x[1:3] = [7]",
    "x[::2] = array('h', [8, 9])",
    "x[::2] = array('h', [8])",
    "del x[0]",
    "del x[1:3]",
    "del x[::2]",
    "del x[9]",
    "x.append(5)",
    "x.append(1 << 15)",
    "x.append('a')",
    "x.extend([5, 6])",
    "x.extend([5, 1 << 20])",
    "x.extend(array('h', [5]))",
    "x.extend(array('i', [5]))",
    "x.extend(5)",
    "x += array('h', [5])",
    "x += array('b', [5])",
    "x += [5]",
    "x *= 2",
    "x *= 0",
    "x = x + array('h', [9])",
    "x = x + [9]",
    "x = 2 * x",
    "x.insert(1, 9)",
    "x.insert(-100, 9)",
    "x.insert(100, 9)",
    "r = x.pop()",
    "r = x.pop(0)",
    "r = x.pop(9)",
    "x.remove(3)",
    "x.remove(9)",
    "r = x.index(3)",
    "r = x.index(9)",
    "r = x.count(2)",
    "x.reverse()",
    "r = x.tobytes()",
    r"x.frombytes(b'\x05\x00')",
    r"x.frombytes(b'\x05')",
    "x.fromlist([1, 2])",
    "x.fromlist([1, 'a'])",
    "r = x.tolist()",
    "x.byteswap()",
    "r = 3 in x",
    "r = x == array('b', [1, 2, 3, 4])",
    "r = x < array('h', [1, 2, 4])",
):
    show(source)
