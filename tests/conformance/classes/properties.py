class T:
    def __init__(self):
        self._c = 0
    @property
    def c(self):
        print("get")
        return self._c
    @c.setter
    def c(self, v):
        print("set", v)
        if v < -273:
            raise ValueError("too cold")
        self._c = v
    @c.deleter
    def c(self):
        print("del")
        self._c = None
    @property
    def readonly(self):
        return "ro"
    def getx(self):
        return self._x
    def setx(self, v):
        self._x = v
    x = property(getx, setx)
    w = property(None, setx)
t = T()
print(t.c)
t.c = 5
t.c += 10
print(t._c)
del t.c
print(t._c)
try:
    t.c = -300
except ValueError as e:
    print(e)
t.x = 7
print(t.x, t.readonly)
t.w = 8
print(t.x)
def delete(name):
    delattr(t, name)
for f in (lambda: setattr(t, "readonly", 1), lambda: delete("readonly"), lambda: delete("x"), lambda: t.w):
    try:
        f()
    except AttributeError:
        print("AttributeError")
class S(T):
    @property
    def readonly(self):
        return "overridden"
s = S()
s.c = 1
print(s.c, s.readonly, "c" in s.__dict__, isinstance(T.__dict__["c"], property))
class P:
    @property
    def bad(self):
        raise AttributeError("inside")
    @property
    def worse(self):
        raise KeyError("inside")
print(hasattr(P(), "bad"), getattr(P(), "bad", "default"))
try:
    P().worse
except KeyError:
    print("KeyError")
class Computed:
    def __init__(self, w, h):
        self.w, self.h = w, h
    area = property(lambda self: self.w * self.h)
c = Computed(3, 4)
c.w = 10
print(c.area)
