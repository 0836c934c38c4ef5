class Validated:
    def __set_name__(self, owner, name): self.key = "_v_" + name
    def __get__(self, o, owner): return self if o is None else getattr(o, self.key)
    def __set__(self, o, v): setattr(o, self.key, self.check(v))
class Int(Validated):
    def __init__(self, lo=None, hi=None): self.lo, self.hi = lo, hi
    def check(self, v):
        if not isinstance(v, int): raise TypeError(self.key)
        if self.lo is not None and v < self.lo or self.hi is not None and v > self.hi: raise ValueError("%s: %d" % (self.key, v))
        return v
class Text(Validated):
    def check(self, v): return str(v).strip()
class OneOf(Validated):
    def __init__(self, *opts): self.opts = opts
    def check(self, v):
        if v not in self.opts: raise ValueError(v)
        return v
class Person:
    age = Int(0, 150)
    name = Text()
    size = OneOf("S", "M", "L")
    def __init__(self, name, age, size): self.name, self.age, self.size = name, age, size
p = Person("  ann ", 30, "M")
print(repr(p.name), p.age, p.size, isinstance(Person.age, Int), sorted(p.__dict__))
for attr, v in (("age", -1), ("age", "x"), ("age", 151), ("size", "XL"), ("age", 0), ("name", 5)):
    try:
        setattr(p, attr, v)
        print(attr, repr(getattr(p, attr)))
    except (TypeError, ValueError) as e: print(attr, type(e).__name__, e)
class Cached:
    def __init__(self, f): self.f = f
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, o, owner):
        if o is None: return self
        v = o.__dict__[self.name] if self.name in o.__dict__ else self.f(o)
        setattr(o, self.name, v)
        return v
class Data:
    calls = 0
    @Cached
    def total(self):
        Data.calls += 1
        return 42
d = Data()
print(d.total, d.total, Data.calls, d.__dict__)
d.total = 7
print(d.total)
del d.total
print(d.total, Data.calls)
class View:
    def __init__(self, attr): self.attr = attr
    def __get__(self, o, owner): return getattr(o, self.attr) * 2
    def __set__(self, o, v): setattr(o, self.attr, v // 2)
    def __delete__(self, o): delattr(o, self.attr)
class N:
    double = View("n")
    def __init__(self, n): self.n = n
n = N(5)
n.double = 40
print(n.double, n.n)
n.double += 2
print(n.n)
del n.double
print(hasattr(n, "n"), hasattr(n, "double"))
