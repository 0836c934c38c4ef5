# In-place operators change sets, and rebind names of frozensets and views.
def make():
    return {1, 2, 3}


def show(source):
    """Run statements on a fresh `x` and print what is left, and `r` if it was set."""
    scope = dict(globals(), x=make(), r="-")
    try:
        exec(source, scope)
        print(source, "->", scope["x"], scope["r"])
    except Exception as error:
        print(source, "->", type(error).__name__, scope["x"])


for source in (
    "x |= {4}",
    "x &= {2, 3, 9}",
    "x -= {1}",
    "x ^= {1, 2, 3, 9}",
    "x |= [4]",
    "x &= 5",
    "x -= None",
    "x |= frozenset({4})",
    "x &= x",
    "x -= x",
    "x ^= x",
    "x |= x",
    "y = x; x |= {4}; r = y is x",
    "y = x; x = x | {4}; r = y is x",
    "x = frozenset(x); y = x; x |= {4}; r = y is x, type(x).__name__",
    "x |= {5: 0}.keys()",
    "x -= {1: 0}.keys()",
    "x.update({4}, [5], (6,))",
    "x.intersection_update([1, 2], (2,))",
    "x.difference_update([1], {2})",
    "x.symmetric_difference_update([3, 4, 4])",
    "x.intersection_update()",
    "x.update()",
    "x.update(5)",
    "x.intersection_update(5)",
    "x.__init__([7])",
    "x.__init__()",
    "x.__init__(5)",
    "x.clear()",
    "r = x.__ior__({4}) is x",
):
    show(source)
