# dict, update and |= with mappings, pairs, keywords and what they refuse.
class Mapping:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key * 2


class NoItems:
    def keys(self):
        return [1]


def make():
    return {"a": 1, "b": 2}


def show(source):
    """Run statements on a fresh `x` and print what is left, and `r` if it was set."""
    scope = dict(globals(), x=make(), r="-")
    try:
        exec(source, scope)
        print(source, "->", scope["x"], scope["r"])
    except Exception as error:
        print(source, "->", type(error).__name__, scope["x"])


for source in (
    "x = dict()",
    "x = dict(x); x['a'] = 9",
    "x = dict(a=5, z=6)",
    "x = dict([(1, 2), [3, 4], 'ab', {5: 0, 6: 0}])",
    "x = dict([(1, 2), (3,)])",
    "x = dict([(1, 2, 3)])",
    "x = dict([1])",
    "x = dict(1)",
    "x = dict(None)",
    "x = dict(x, a=5, z=6)",
    "x = dict(Mapping())",
    "x = dict(Mapping(), p=1)",
    "x = dict(NoItems())",
    "x = dict({}, {})",
    "x = dict(iter([(1, 2)])); x = dict(zip('ab', [1, 2]), c=3)",
    "x = dict([([], 1)])",
    "x.update()",
    "x.update({'z': 1})",
    "x.update([('z', 1)], y=2)",
    "x.update(z=1, a=2)",
    "x.update(Mapping())",
    "x.update(x)",
    "x.update(x.items())",
    "x.update(5)",
    "x.update([1])",
    "x.update([(1,)])",
    "x.update(None)",
    "x.update({}, {})",
    "x |= {'z': 1}",
    "x |= [('z', 1)]",
    "x |= Mapping()",
    "x |= 5",
    "r = x | {'b': 7, 'z': 1}",
    "r = x | [('z', 1)]",
    "r = {'b': 0} | x",
    "r = {**x, 'a': 0, **{'c': 3}}",
    "r = {**Mapping()}",
    "r = {**5}",
    "r = dict(**x, c=1)",
    "r = dict(**{1: 2})",
    "r = x == {'b': 2, 'a': 1}, x != {'a': 1}, x == 5, x == [('a', 1)]",
    "x < {}",
    "x + {}",
):
    show(source)
