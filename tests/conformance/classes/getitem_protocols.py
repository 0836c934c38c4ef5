class Poly:
    def __getitem__(self, k):
        if isinstance(k, tuple): return "tuple%d" % len(k)
        if isinstance(k, slice): return (k.start, k.stop, k.step)
        return type(k).__name__
p = Poly()
print(p[1], p[1, 2], p[1:2], p[::2], p[1:2, 3], p["s"], p[None], p[...], p[(1,)], p[()], p[[1]], p[p], p[1.5], p[True], p[-1:], p[:, 1], p[lambda: 0])
class D:
    def __init__(self): self.log = []
    def __getitem__(self, k): self.log.append(("get", k)); return 5
    def __setitem__(self, k, v): self.log.append(("set", k, v))
    def __delitem__(self, k): self.log.append(("del", k))
d = D()
d[1] = 2; d["a"] += 3; del d[1, 2]; d[1:2] = [3]; x, d[9] = 1, 2; d[0], d[1] = "ab"
for d["loop"] in (7,): pass
with open("getitem_protocols.py") as d["with"]: pass
del d.log[-1]
print(d.log, [v for v in (d[i] for i in range(2))])
class Chain:
    def __init__(self, v): self.v = v
    def __getitem__(self, k): return Chain(self.v + [k])
print(Chain([])[1]["x"][2:3][None].v)
class Bad:
    def __getitem__(self, k): raise LookupError(k)
for k in (1, "a", slice(1)):
    try: Bad()[k]
    except LookupError as e: print(e.args)
class Only:
    __getitem__ = lambda self, i: i * 2 if i < 3 else [][0]
print(list(Only()), 4 in Only(), 5 in Only(), dict(enumerate(Only())), *Only())
