class L(list):
    extra = "class attr"
    def first(self): return self[0]
    def append(self, x):
        super().append(x * 2)
l = L([1, 2, 3])
print(l, len(l), l.first(), l.extra, isinstance(l, list), type(l).__name__, l == [1, 2, 3], [1, 2, 3] == l, bool(L()), bool(l))
l.append(5)
l.name = "attribute"
print(l, l.name, l[0], l[-1], l[1:3], 5 in l, 10 in l, l.index(10), sum(l), sorted(l, reverse=True), list(l), tuple(l))
l[0] = 100
del l[1]
l.extend([7]); l += [8]; l.insert(0, "x")
print(l, l.pop(), l.count(7), [x for x in l])
print(l + [1], [1] + l, l * 2, L() + L([1]), repr(L()), str(L(["a"])), "%s" % L([1]))
l.reverse(); print(l)
class Stack(list):
    def push(self, *xs):
        for x in xs: self.append(x)
        return self
    def peek(self): return self[-1] if self else None
    def __repr__(self): return "Stack<%s>" % ",".join(map(str, self))
s = Stack().push(1, 2, 3)
print(s, s.peek(), s.pop(), s, Stack().peek())
class WithInit(list):
    def __init__(self, n, *items):
        super().__init__(items)
        self.n = n
w = WithInit(5, "a", "b")
print(w, w.n, len(w))
class Safe(list):
    def __getitem__(self, i):
        try:
            return super().__getitem__(i)
        except IndexError:
            return None
print(Safe([1])[0], Safe([1])[5])
class Len(list):
    def __len__(self): return 42
    def __bool__(self): return False
    def __contains__(self, x): return x == "magic"
print(len(Len()), bool(Len([1])), "magic" in Len(), 1 in Len([1]))
l = L([3, 1, 2])
l.sort()
print(l, max(l), list(reversed(l)), list(map(str, l)), [*l], dict(enumerate(l)))
try:
    L(5)
except TypeError:
    print("TypeError")
try:
    hash(L())
except TypeError:
    print("TypeError")
