class Registry(dict):
    def register(self, key=None):
        def deco(cls):
            self[key or cls.__name__.lower()] = cls
            return cls
        return deco
    def make(self, key, *a, **k):
        try:
            cls = self[key]
        except KeyError:
            raise LookupError("nothing registered as %r" % key)
        return cls(*a, **k)
shapes = Registry()
@shapes.register()
class Square:
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
@shapes.register("disc")
class Circle:
    def __init__(self, r=1): self.r = r
    def area(self): return 3 * self.r ** 2
print(sorted(shapes), shapes.make("square", 3).area(), shapes.make("disc").area(), shapes.make("disc", r=2).area(), shapes["disc"] is Circle)
try:
    shapes.make("hexagon")
except LookupError as e:
    print(type(e).__name__, e)
class singledispatch:
    def __init__(self, f): self.default, self.table = f, []
    def register(self, *kinds):
        def deco(f):
            self.table.insert(0, (kinds, f))
            return f
        return deco
    def __call__(self, x, *a):
        for kinds, f in self.table:
            if isinstance(x, kinds): return f(x, *a)
        return self.default(x, *a)
@singledispatch
def describe(x): return "some " + type(x).__name__
@describe.register(int, float)
def _(x): return "number %s" % x
@describe.register(bool)
def _(x): return "flag %s" % x
@describe.register(list, tuple)
def _(x): return "[" + ", ".join(map(describe, x)) + "]"
print(describe(5), describe(True), describe([1, 2.5, (None, "s")]), describe({}))
class Meta: pass
kinds = {}
for name, bases, attrs in (("A", (), {"x": 1}), ("B", ("A",), {"y": 2}), ("C", ("B",), {"x": 3, "get": lambda self: (self.x, self.y)})):
    kinds[name] = type(name, tuple(kinds[b] for b in bases), attrs)
print(kinds["C"]().get(), kinds["B"].x, issubclass(kinds["C"], kinds["A"]), [k.__name__ for k in kinds.values()])
def enum(name, *members):
    cls = type(name, (), {"names": members})
    for i, m in enumerate(members):
        o = cls()
        o.name, o.value = m, i
        setattr(cls, m, o)
    cls.__repr__ = lambda self: "<%s.%s>" % (name, self.name)
    cls.__lt__ = lambda self, o: self.value < o.value
    return cls
Color = enum("Color", "RED", "GREEN", "BLUE")
print(Color.RED, Color.BLUE.value, Color.RED is Color.RED, Color.RED == Color.GREEN, sorted([Color.BLUE, Color.RED]), [getattr(Color, n).value for n in Color.names], {Color.GREEN: "g"}[Color.GREEN], isinstance(Color.RED, Color))
def dataclass(*fields):
    def deco(cls):
        def init(self, *a, **k):
            if len(a) > len(fields): raise TypeError("too many arguments")
            for f, v in zip(fields, a): setattr(self, f, v)
            for f in fields[len(a):]:
                if f in k: setattr(self, f, k.pop(f))
                elif hasattr(cls, f): setattr(self, f, getattr(cls, f))
                else: raise TypeError("missing " + f)
            if k: raise TypeError("unexpected " + ", ".join(sorted(k)))
        cls.__init__ = init
        cls.__repr__ = lambda self: "%s(%s)" % (cls.__name__, ", ".join("%s=%r" % (f, getattr(self, f)) for f in fields))
        cls.__eq__ = lambda self, o: type(o) is cls and all(getattr(self, f) == getattr(o, f) for f in fields)
        return cls
    return deco
@dataclass("x", "y", "label")
class Point:
    label = "none"
    def norm(self): return abs(self.x) + abs(self.y)
print(Point(1, 2), Point(1, y=-5, label="L"), Point(1, 2) == Point(1, 2), Point(1, 2) == Point(2, 1), Point(3, -4).norm())
for f in (lambda: Point(1), lambda: Point(1, 2, 3, 4), lambda: Point(1, 2, z=3)):
    try:
        f()
    except TypeError as e:
        print(e)
