class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return CountdownIter(self.n)
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice): return [self[j] for j in range(*i.indices(self.n))]
        if i < 0: i += self.n
        if not 0 <= i < self.n: raise IndexError(i)
        return self.n - i
    def __contains__(self, x): return isinstance(x, int) and 0 < x <= self.n
    def __eq__(self, o): return isinstance(o, Countdown) and self.n == o.n
class CountdownIter:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n + 1
c = Countdown(4)
print(list(c), list(c), len(c), c[0], c[-1], c[1:3], c[::2], 3 in c, 9 in c, "x" in c, c == Countdown(4), c != Countdown(5), sum(c), sorted(c), dict(enumerate(c)), list(zip(c, c)), max(c), list(reversed(c)), [*c, *c][:6])
try:
    c[4]
except IndexError as e:
    print("IndexError", e)
a, b, *rest = c
print(a, b, rest)
it = iter(c)
next(it)
print(list(it), list(it), [x for x in c for y in c if x == y])
class Table:
    def __init__(self, rows): self.rows = rows
    def __getitem__(self, key):
        if isinstance(key, str): return [r[key] for r in self.rows]
        if isinstance(key, tuple): return self[key[0]][key[1]]
        if callable(key): return Table([r for r in self.rows if key(r)])
        return self.rows[key]
    def __len__(self): return len(self.rows)
t = Table([{"n": "a", "v": 3}, {"n": "b", "v": 1}, {"n": "c", "v": 2}])
print(t["n"], t[1], t["v", 2], t[lambda r: r["v"] > 1]["n"], len(t), [r["n"] for r in t], {"n": "b", "v": 1} in t)
class LinkedSet:
    def __init__(self, items=()):
        self.d = {}
        for i in items: self.add(i)
    def add(self, x): self.d[x] = None
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def __and__(self, o): return LinkedSet(x for x in self if x in o)
    def __or__(self, o): return LinkedSet([*self, *o])
    def __sub__(self, o): return LinkedSet(x for x in self if x not in o)
    def __contains__(self, x): return x in self.d
    def __repr__(self): return "LS(%s)" % ",".join(map(str, self))
x, y = LinkedSet("hello"), LinkedSet("world")
print(x, y, x & y, x | y, x - y, len(x), bool(LinkedSet()), "h" in x, sorted(y))
