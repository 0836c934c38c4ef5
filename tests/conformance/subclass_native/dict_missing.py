"""A class derived from dict: __missing__, stores, attributes from keys, copies."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


class D(dict):
    def __missing__(self, k):
        return "missing " + str(k)

    def __setitem__(self, k, v):
        super().__setitem__(k, v + 1)

    def __getattr__(self, n):
        try:
            return self[n]
        except KeyError:
            raise AttributeError(n)


d = D(a=1)
d["b"] = 2
show(lambda: d)
show(lambda: d["zz"])
show(lambda: d.get("zz"))
show(lambda: d.a)
show(lambda: sorted(d.items()))
show(lambda: D([(1, 2)], x=3))
show(lambda: "b" in d)
show(lambda: dict(d))
show(lambda: {**d})
show(lambda: d == {"a": 1, "b": 3})
show(lambda: D.fromkeys([1]).__class__.__name__)
show(lambda: d.copy().__class__.__name__)
show(lambda: d.pop("a"))
show(lambda: len(d))
show(lambda: (lambda **k: sorted(k))(**d))
show(lambda: d | {"q": 1})
show(lambda: d.update(z=5) or d)
