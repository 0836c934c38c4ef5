class Shape:
    def area(self): raise NotImplementedError(type(self).__name__)
    def describe(self): return "%s of area %s" % (self.name(), self.area())
    def name(self): return type(self).__name__.lower()
class Scaled:
    factor = 1
    def scaled(self, k):
        o = self.copy()
        o.factor = self.factor * k
        return o
class Comparable:
    def __lt__(self, o): return self.key() < o.key()
    def __le__(self, o): return self.key() <= o.key()
    def __eq__(self, o): return self.key() == o.key()
    def __hash__(self): return hash(self.key())
class Rect(Shape, Scaled, Comparable):
    def __init__(self, w, h): self.w, self.h = w, h
    def copy(self): return type(self)(self.w, self.h)
    def area(self): return self.w * self.h * self.factor ** 2
    def key(self): return self.area()
class Square(Rect):
    def __init__(self, s): super().__init__(s, s)
    def copy(self): return Square(self.w)
class Blob(Shape): pass
r, s = Rect(2, 3), Square(2)
print(r.describe(), s.describe(), s.scaled(3).describe(), r.scaled(2).area(), sorted([r, s, Rect(1, 1)])[0].area(), r > s, r >= s, r == Rect(3, 2), len({r, Rect(6, 1)}), max(r, s).name(), isinstance(s, Scaled), issubclass(Square, (Comparable,)))
try:
    Blob().describe()
except NotImplementedError as e:
    print("NotImplementedError", e)
class Observable:
    def __init__(self): self._obs = {}
    def on(self, ev, f):
        self._obs.setdefault(ev, []).append(f)
        return self
    def emit(self, ev, *a): return [f(*a) for f in self._obs.get(ev, ())]
class Model(Observable):
    def __init__(self, **kw):
        super().__init__()
        self.data = kw
    def __setitem__(self, k, v):
        old = self.data.get(k)
        self.data[k] = v
        self.emit("change", k, old, v)
    def __getitem__(self, k): return self.data[k]
log = []
m = Model(a=1)
m.on("change", lambda *a: log.append(a)).on("change", lambda k, o, n: log.append(k))
m["a"] = 2
m["b"] = m["a"] + 1
print(log, m.emit("none"), sorted(m.data.items()))
