import gc
class Node:
    def __init__(self, name): self.name, self.links = name, []
def ring(n):
    nodes = [Node(i) for i in range(n)]
    for a, b in zip(nodes, nodes[1:] + nodes[:1]):
        a.links.append(b)
        b.links.append(a)
    return nodes[0]
keep = ring(10)
for _ in range(100): ring(20)
gc.collect()
seen, todo = set(), [keep]
while todo:
    n = todo.pop()
    if n.name not in seen:
        seen.add(n.name)
        todo += n.links
print(sorted(seen))
def closure_cycle():
    def f(): return f
    return f
f = closure_cycle()
gc.collect()
print(f() is f)
l = []
l.append((l, {"l": l}))
gc.collect()
print(l[0][0] is l, l[0][1]["l"] is l)
class Self:
    def __init__(self): self.me, self.method = self, self.hello
    def hello(self): return "hello"
s = Self()
gc.collect()
print(s.me.me.method())
def gen():
    g = yield
    while True: g = yield g
g = gen()
next(g)
g.send(g)
gc.collect()
print(g.send(5))
try:
    try: raise ValueError
    except ValueError as e:
        e2 = e
        gc.collect()
        raise KeyError("k")
except KeyError as k:
    gc.collect()
    print(type(e2).__name__, k.args)
d = {i: [i] for i in range(200)}
for i in range(0, 200, 2): del d[i]
gc.collect()
print(len(d), sum(v[0] for v in d.values()))
class Tree:
    def __init__(self, depth, parent=None):
        self.parent = parent
        self.kids = [Tree(depth - 1, self) for _ in range(2)] if depth else []
    def count(self): return 1 + sum(k.count() for k in self.kids)
t = Tree(6)
leaf = t
while leaf.kids: leaf = leaf.kids[0]
t = None
gc.collect()
p, n = leaf, 0
while p.parent: p, n = p.parent, n + 1
print(n, p.count())
