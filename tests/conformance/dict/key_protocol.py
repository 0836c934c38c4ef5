class K:
    log = []
    def __init__(self, v, h):
        self.v = v
        self.h = h
    def __hash__(self):
        return self.h
    def __eq__(self, o):
        return isinstance(o, K) and self.v == o.v
    def __repr__(self):
        return "K(%r)" % self.v
d = {K("a", 1): 1, K("b", 1): 2, K("c", 9): 3}
print(len(d), d[K("a", 1)], d[K("b", 1)], K("b", 2) in d, K("z", 1) in d, d)
d[K("a", 1)] = 100
print(d, d.get(K("c", 9)), d.pop(K("b", 1)), len(d))
same = {K(i, 5): i for i in range(50)}
print(len(same), same[K(49, 5)], K(50, 5) in same, sum(same.values()))
for i in range(0, 50, 2):
    del same[K(i, 5)]
print(len(same), K(1, 5) in same, K(2, 5) in same)
class NoHash:
    def __eq__(self, o):
        return True
class NoneHash:
    __hash__ = None
for c in (NoHash, NoneHash):
    try:
        {c(): 1}
    except TypeError:
        print("TypeError")
class BadHash:
    def __hash__(self):
        raise KeyError("hash")
class BadEq:
    def __hash__(self):
        return 3
    def __eq__(self, o):
        raise ValueError("eq")
class TypeHash:
    def __hash__(self):
        return "text"
try:
    {BadHash(): 1}
except KeyError as e:
    print(e.args)
try:
    {BadEq(): 1, BadEq(): 2}
except ValueError as e:
    print(e.args)
try:
    hash(TypeHash())
except TypeError:
    print("TypeError")
class Plain:
    pass
a, b = Plain(), Plain()
p = {a: 1, b: 2}
print(p[a], p[b], Plain() in p)
class NegHash:
    def __hash__(self):
        return -12345
n = NegHash()
print({n: 7}[n], hash(n))
