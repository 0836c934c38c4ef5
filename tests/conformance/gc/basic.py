import gc
print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
print(type(gc.collect()).__name__)
class Node:
    def __init__(self): self.other = None
def cycle(n):
    for _ in range(n):
        a, b = Node(), Node()
        a.other, b.other = b, a
        a.data = [b] * 10
cycle(200)
gc.collect()
l = []
l.append(l)
d = {}
d["self"] = d
gc.collect()
print(l[0] is l, d["self"] is d)
del l, d
gc.collect()
keep = [Node() for _ in range(50)]
for i, n in enumerate(keep):
    n.other = keep[(i + 1) % 50]
    n.value = str(i) * 3
gc.collect()
print("".join(n.value for n in keep[:5]), keep[49].other is keep[0])
def gen():
    data = [i * i for i in range(100)]
    for x in data:
        gc.collect() if x % 30 == 0 else None
        yield x
print(sum(gen()))
def closure():
    big = list(range(500))
    def f():
        return big[-1]
    return f
f = closure()
gc.collect()
print(f())
def deep(n):
    local = [n]
    if n == 0:
        gc.collect()
        return 0
    r = deep(n - 1)
    return r + local[0]
print(deep(50))
s = set()
for i in range(100):
    s.add(("k", i))
    if i % 25 == 0:
        gc.collect()
print(len(s), ("k", 99) in s)
