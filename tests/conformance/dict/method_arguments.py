# Methods of dict with keys there and not there, defaults, and unhashable keys.
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
    "r = x['z']",
    "r = x[[]]",
    "r = [] in x",
    "x[[]] = 1",
    "del x['a']",
    "del x['z']",
    "del x[{}]",
    "r = x.get('a'), x.get('z'), x.get('z', 5)",
    "r = x.get()",
    "r = x.get([])",
    "r = x.get('a', 1, 2)",
    "r = x.pop('a')",
    "r = x.pop('z')",
    "r = x.pop('z', 5), x.pop('z', None)",
    "r = x.pop()",
    "r = x.pop([], 1)",
    "r = x.popitem()",
    "r = {}.popitem()",
    "r = x.popitem(1)",
    "r = x.setdefault('a', 9), x.setdefault('z'), x.setdefault('y', 5)",
    "r = x.setdefault([])",
    "r = x.setdefault()",
    "r = dict.fromkeys('aba'), dict.fromkeys((1, 2), 0), dict.fromkeys([])",
    "r = dict.fromkeys(5)",
    "r = dict.fromkeys([[]])",
    "r = x.fromkeys('q', 1)",
    "r = x.copy(); r['q'] = 1",
    "r = x.clear()",
    "r = len(x), list(x), list(reversed(x)), bool(x), bool({})",
    "r = hash(x)",
    "r = {1: 'a', 1.0: 'b', True: 'c'}",
    "x[None] = x[(1, 'x')] = x[1.5] = 0",
    "x[(1, [])] = 0",
    "r = max(x, key=x.get), sorted(x, reverse=True), ''.join(x)",
    "r = x.keys(), x.values(), x.items()",
    "r = list(reversed(x.keys())), list(reversed(x.values())), list(reversed(x.items()))",
    "r = ('a', 1) in x.items(), ('a', 2) in x.items(), 'a' in x.items(), 'a' in x.keys(), 3 in x.values()",
    "r = len(x.keys()), len(x.items()), x.keys() == x.keys(), x.values() == x.values()",
    "r = x.keys()[0]",
    "r = hash(x.keys())",
):
    show(source)
