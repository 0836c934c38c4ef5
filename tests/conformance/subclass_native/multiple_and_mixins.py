class Named:
    def name(self): return type(self).__name__
class NL(Named, list):
    pass
class LN(list, Named):
    def __init__(self, *a):
        list.__init__(self, a)
n = NL([1, 2])
print(n.name(), n, len(n), n[0], isinstance(n, list), isinstance(n, Named))
l = LN(1, 2, 3)
print(l.name(), l, sum(l))
class Observed(list):
    log = []
    def __setitem__(self, i, v):
        self.log.append(("set", i, v))
        list.__setitem__(self, i, v)
    def append(self, v):
        self.log.append(("append", v))
        list.append(self, v)
    def pop(self, *a):
        self.log.append(("pop",) + a)
        return list.pop(self, *a)
o = Observed()
o.append(1); o.append(2); o[0] = 9
print(o.pop(), o, o.log)
class Matrix(list):
    def __init__(self, rows):
        super().__init__([list(r) for r in rows])
    def __getitem__(self, k):
        if isinstance(k, tuple):
            return super().__getitem__(k[0])[k[1]]
        return super().__getitem__(k)
    def __setitem__(self, k, v):
        if isinstance(k, tuple):
            super().__getitem__(k[0])[k[1]] = v
        else:
            super().__setitem__(k, v)
m = Matrix([[1, 2], [3, 4]])
m[0, 1] = 20
print(m, m[1, 0], m[0], m[0, 1])
class Ordered(dict):
    def __iter__(self): return iter(sorted(super().keys()))
print(list(Ordered(b=1, a=2, c=3)))
class E(ValueError, Named): pass
try:
    raise E("x")
except ValueError as e:
    print(e.name(), e)
class Deep(NL): pass
class Deeper(Deep):
    def total(self): return sum(self)
d = Deeper([1, 2, 3])
print(d.total(), d.name(), d + [4], d == [1, 2, 3])
for bad in (bool, type(None), type(...), range, slice, type(lambda: 0), type(len)):
    try:
        class Bad(bad): pass
        print("accepted", bad.__name__)
    except TypeError:
        print("TypeError", bad.__name__)
try:
    class Two(list, dict): pass
except TypeError:
    print("layout conflict")
