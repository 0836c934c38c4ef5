# Assignment to and deletion of slices with steps of every kind.
def make():
    return [0, 1, 2, 3, 4, 5]


def show(source):
    """Run statements on a fresh `x` and print what is left, and `r` if it was set."""
    scope = dict(globals(), x=make(), r="-")
    try:
        exec(source, scope)
        print(source, "->", scope["x"], scope["r"])
    except Exception as error:
        print(source, "->", type(error).__name__, scope["x"])


for source in (
    "x[1:3] = 'abc'",
    "x[1:3] = []",
    "x[1:1] = [9, 9]",
    "x[4:2] = [9]",
    "x[10:] = [9]",
    "x[-100:1] = [9]",
    "x[:] = x",
    "x[1:3] = x",
    "x[::2] = x[3:]",
    "x[::2] = [7, 8, 9]",
    "x[::2] = [7, 8]",
    "x[::-1] = range(6)",
    "x[5:0:-2] = (7, 8, 9)",
    "x[::2] = []",
    "x[3:3:2] = []",
    "x[1:3] = 5",
    "x[1:3] = None",
    "x[::0] = []",
    "x['a':] = []",
    "x[1:3] = (i * i for i in range(4))",
    "del x[1:3]",
    "del x[4:2]",
    "del x[4:2:-1]",
    "del x[2:4:-1]",
    "del x[6:100:-3]",
    "del x[100:6:-3]",
    "del x[::2]",
    "del x[::-2]",
    "del x[1::3]",
    "del x[::5]",
    "del x[::100]",
    "del x[::-100]",
    "del x[:]",
    "del x[-100:100]",
    "del x[0]",
    "del x[-1]",
    "del x[6]",
    "del x['a']",
    "del x[1.0]",
    "del x[1 << 70]",
    "del x[-(1 << 70):1 << 70:1 << 70]",
    "x[0] = x; r = x[0] is x",
    "x[6] = 1",
    "x[-7] = 1",
    "x['a'] = 1",
):
    show(source)
