class G:
    real = "real"
    def __init__(self):
        self.own = "own"
    def __getattr__(self, name):
        if name.startswith("dyn_"):
            return name[4:]
        raise AttributeError(name)
g = G()
print(g.real, g.own, g.dyn_x, hasattr(g, "dyn_y"), hasattr(g, "nope"), getattr(g, "nope", 0), getattr(g, "dyn_z"))
try:
    g.other
except AttributeError as e:
    print(e)
g.dyn_x = "set"
print(g.dyn_x)
del g.dyn_x
print(g.dyn_x)
class S:
    def __setattr__(self, n, v):
        print("set", n, v)
        object.__setattr__(self, n, v)
    def __delattr__(self, n):
        print("del", n)
        object.__delattr__(self, n)
s = S()
s.a = 1
s.a += 1
setattr(s, "b", 5)
del s.a
delattr(s, "b")
print(hasattr(s, "a"))
try:
    del s.zz
except AttributeError:
    print("AttributeError")
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
    def __getattr__(self, n):
        return getattr(self._target, n)
    def __setattr__(self, n, v):
        setattr(self._target, n, v)
p = Proxy(g)
p.own = "changed"
print(p.real, g.own, p.dyn_q, Proxy([1, 2]).count(1))
class Missing:
    def __getattr__(self, n):
        raise KeyError(n)
try:
    hasattr(Missing(), "x")
except KeyError:
    print("KeyError")
class ReadOnly:
    def __setattr__(self, n, v):
        raise AttributeError("read only")
try:
    ReadOnly().x = 1
except AttributeError as e:
    print(e)
