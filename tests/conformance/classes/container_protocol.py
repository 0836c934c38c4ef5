class Seq:
    def __init__(self, *items): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, i):
        print("get", i, end="; ")
        return self.items[i]
    def __setitem__(self, i, v): self.items[i] = v
    def __delitem__(self, i): del self.items[i]
    def __contains__(self, x):
        print("contains", x, end="; ")
        return x in self.items
s = Seq(5, 6, 7)
print(len(s), s[0], s[-1], 6 in s, 9 in s, 9 not in s, bool(s), bool(Seq()))
s[1] = 60
del s[0]
print(s.items, s[0:2])
for x in s: print(x)
print(list(s), tuple(s), sum(s))
a, b = s
print(a, b)
try:
    s[10]
except IndexError:
    print("IndexError")
class OnlyIter:
    def __iter__(self): return iter("abc")
print("b" in OnlyIter(), "z" in OnlyIter(), list(OnlyIter()), *OnlyIter())
class Grid:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d.get(k, 0)
    def __setitem__(self, k, v): self.d[k] = v
g = Grid()
g[1, 2] = 5
g[1, 2] += 1
g["x"] = "y"
print(g[1, 2], g[0, 0], g["x"], sorted(str(k) for k in g.d))
class Truth:
    def __init__(self, v): self.v = v
    def __bool__(self): return self.v
print(bool(Truth(True)), bool(Truth(False)), not Truth(False), "yes" if Truth(False) else "no", Truth(False) or 5, (Truth(True) and 6))
class BadBool:
    def __bool__(self): return 5
class BadLen:
    def __len__(self): return -1
class StrLen:
    def __len__(self): return "x"
for f in (lambda: bool(BadBool()), lambda: len(StrLen()), lambda: len(object()), lambda: object()[0], lambda: 1 in object(), lambda: list(object())):
    try:
        f()
    except TypeError:
        print("TypeError")
try:
    len(BadLen())
except ValueError:
    print("ValueError")
