it = iter([1, 2])
print(next(it), next(it), next(it, "d"), next(it, None))
try:
    next(it)
except StopIteration:
    print("StopIteration")
for x in ([1], (1,), "a", b"a", {1: 2}, {1}, range(1), map(str, [1]), bytearray(b"b"), (x for x in [5])):
    print(type(x).__name__, next(iter(x)))
for v in (1, None, 1.5, print, int, object()):
    try:
        iter(v)
    except TypeError:
        print("TypeError")
for v in ([1], "a", (), {}, 5):
    try:
        next(v)
    except TypeError:
        print("TypeError")
a = [1, 2, 3, 4]
i1, i2 = iter(a), iter(a)
print(next(i1), next(i2), next(i1), next(i2), list(i1), iter(i1) is i1)
class I:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
i = I()
print(next(i), list(i), next(i, "exhausted"))
class NoNext:
    def __iter__(self): return self
try:
    next(NoNext())
except TypeError:
    print("TypeError")
class GetItem:
    def __getitem__(self, i):
        if i == 3: raise IndexError
        return i
it = iter(GetItem())
print(next(it), list(it))
class Stop(GetItem):
    def __getitem__(self, i):
        if i == 2: raise StopIteration
        return i
print(list(Stop()))
e = iter(())
print(next(e, 1), [next(iter("x")) for _ in range(2)], list(iter({}.items())))
