class D(dict):
    def __getitem__(self, k):
        try:
            return super().__getitem__(k)
        except KeyError:
            return "default " + str(k)
    def add(self, k, v):
        self[k] = v
        return self
d = D(a=1)
print(d, d["a"], d["zz"], len(d), "a" in d, d.get("zz"), d == {"a": 1}, isinstance(d, dict), type(d).__name__)
d.add("b", 2).add("c", 3)
d.note = "attr"
print(d.note, sorted(d), sorted(d.items()), sum(d.values()), d.pop("b"), len(d))
del d["c"]
d.update(x=9)
print(sorted(d.items()), {**d}, dict(d) == d, D(), D({1: 2}), D([(1, 2)]), bool(D()), repr(D(q=1)))
class Counter(dict):
    def __init__(self, items=()):
        super().__init__()
        for i in items:
            self[i] = self.get(i, 0) + 1
    def most(self):
        return sorted(self.items(), key=lambda kv: (-kv[1], kv[0]))
c = Counter("mississippi")
print(c.most(), c["s"], c.get("z", 0))
class Attr(dict):
    def __getattr__(self, n):
        if n in self: return self[n]
        raise AttributeError(n)
    def __setattr__(self, n, v): self[n] = v
a = Attr()
a.x = 1
a.y = [2]
print(a.x, a["y"], sorted(a), hasattr(a, "x"), hasattr(a, "zz"))
class Lower(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __contains__(self, k): return super().__contains__(k.lower())
l = Lower()
l["ABC"] = 1
print(sorted(l.items()), "Abc" in l)
for k in D(only=1): print(k)
def kw(**k): return sorted(k.items())
print(kw(**D(p=1, q=2)), list(D(z=1).keys()), D(a=1) == D(a=1), D(a=1) != D(a=2))
try:
    {D(): 1}
except TypeError:
    print("TypeError")


# `!=` between instances of classes derived from dict, also where the class asks its base.
class Plain(dict):
    pass


class Asking(dict):
    def __eq__(self, other):
        return super().__eq__(other)

    def __ne__(self, other):
        return super().__ne__(other)


for cls in (Plain, Asking):
    print(cls() != cls(), cls(a=1) != cls(a=1), cls(a=1) != cls(a=2), cls(a=1) != {"a": 1}, {} != cls(), cls() != [])
print(dict.__ne__({}, {}), dict.__ne__({}, {1: 2}), {}.__ne__([]) is NotImplemented)
