class Typed:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner=None):
        if obj is None:
            return "class access of " + self.name
        return getattr(obj, "_" + self.name, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError("%s must be %s" % (self.name, self.kind.__name__))
        setattr(obj, "_" + self.name, value)
    def __delete__(self, obj):
        print("delete", self.name)
        delattr(obj, "_" + self.name)
class P:
    age = Typed(int, 0)
    name = Typed(str)
p, q = P(), P()
p.age = 5
p.name = "ann"
print(p.age, p.name, q.age, q.name, P.age)
try:
    p.age = "old"
except TypeError as e:
    print(e)
p.age += 1
print(p.age)
del p.age
print(p.age)
class NonData:
    def __get__(self, obj, owner):
        return ("nondata", obj is not None, owner.__name__)
class C:
    n = NonData()
c = C()
print(c.n, C.n)
class Lazy:
    def __init__(self, f):
        self.f = f
    def __get__(self, obj, owner):
        print("computing")
        v = self.f(obj)
        obj.__class__.cache = v
        return v
class D(C):
    @Lazy
    def slow(self):
        return 42
print(D().slow, D.cache, D().n)
class Raises:
    def __get__(self, o, t):
        raise AttributeError("hidden")
    def __set__(self, o, v):
        raise AttributeError("read only")
class E:
    r = Raises()
e = E()
print(hasattr(e, "r"), getattr(e, "r", "default"))
try:
    e.r = 1
except AttributeError as x:
    print(x)
