from collections import namedtuple, OrderedDict
P = namedtuple("P", "x y z")
p = P(3, 2, 1)
d = p._asdict()
print(list(d.items()), d["x"], list(d))
print(P(**d) == p, sorted(d.values()))
