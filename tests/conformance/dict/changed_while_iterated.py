# What iterators of dicts and views notice.
def make():
    return {"a": 1, "b": 2, "c": 3}


def show(source):
    """Run statements on a fresh `x` and print what is left, and `r` if it was set."""
    scope = dict(globals(), x=make(), r="-")
    try:
        exec(source, scope)
        print(source, "->", scope["x"], scope["r"])
    except Exception as error:
        print(source, "->", type(error).__name__, scope["x"])


for source in (
    "for k in x: x[k + 'z'] = 1",
    "for k in x: del x[k]",
    "for k in x: x[k] = 0",
    "for k in x.items(): x['q'] = 1",
    "for k in x.values(): x.clear()",
    "for k in list(x): del x[k]",
    "for k in x: x.clear(); break",
    "for k in reversed(x): del x[k]",
    "for k in reversed(x): x[k] = 5",
    "i = iter(x); next(i); x['d'] = 4; r = next(i)",
    "i = iter(x); r = list(i), list(i)",
    "i = iter({}); x.clear(); r = list(i)",
    "i = iter(x); del x['a']; x['d'] = 4; r = list(i)",
    "i = iter(x); x.pop('c'); x['c'] = 3; r = list(i)",
    "i = iter(x); x.clear(); x.update(p=1, q=2, r=3); r = sorted(i)",
    "i = reversed(x); x.popitem(); r = next(i)",
    "k = x.keys(); x['d'] = 4; r = list(k), len(k)",
    "v = x.values(); x.clear(); r = list(v)",
    "[x.pop(k) for k in x]",
    "{k: x.pop(k) for k in list(x)}",
    "x.update({k + 'q': 0 for k in x})",
):
    show(source)
