class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, kids
    def __iter__(self):
        yield self.v
        for k in self.kids: yield from k
    def leaves(self):
        if not self.kids: yield self.v
        for k in self.kids: yield from k.leaves()
    def paths(self, prefix=()):
        p = prefix + (self.v,)
        if not self.kids: yield p
        for k in self.kids: yield from k.paths(p)
    @classmethod
    def chain(cls, n):
        for i in range(n): yield cls(i)
    @staticmethod
    def squares(n):
        for i in range(n): yield i * i
    @property
    def lazily(self):
        yield "property"
        yield self.v
t = Tree(1, Tree(2, Tree(3), Tree(4)), Tree(5))
print(list(t), list(t.leaves()), list(t.paths()), [x.v for x in Tree.chain(3)], list(Tree.squares(4)), list(t.lazily), sum(t), 4 in t, max(t), dict(zip(t, t.leaves())))
class Reader:
    def __init__(self, lines): self.lines = iter(lines)
    def __next__(self): return next(self.lines)
    def __iter__(self): return self
    def section(self):
        for line in self.lines:
            if line == "end": return
            yield line
r = Reader(["a", "b", "end", "c", "end", "d"])
print(list(r.section()), list(r.section()), next(r), list(r))
class Infinite:
    def __iter__(self):
        n = 0
        while True:
            yield n
            n += 1
i = Infinite()
print([x for x, _ in zip(i, range(4))], next(iter(i)), [x for x in zip(i, i, "ab")])
class Ctx:
    def run(self):
        for step in ("one", "two"):
            got = yield step + ":" + self.name
            if got: self.name = got
    name = "ctx"
c = Ctx()
g = c.run()
print(next(g), g.send("renamed"), c.name)
