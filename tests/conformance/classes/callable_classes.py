class Multiplier:
    instances = 0
    def __init__(self, k):
        self.k = k
        type(self).instances += 1
    def __call__(self, *args, **kw): return [a * self.k for a in args] + [v * self.k for v in kw.values()]
m = Multiplier(3)
print(m(1, 2, x=3), m(), m(*[1], **{"y": 2}), callable(m), callable(Multiplier), list(map(m, [1, 2])), sorted([3, 1], key=Multiplier(-1)), Multiplier.instances, Multiplier(2)(5))
class Compose:
    def __init__(self, *f): self.f = f
    def __call__(self, x):
        for g in self.f: x = g(x)
        return x
    def __rshift__(self, g): return Compose(*self.f, g)
inc = Compose(lambda x: x + 1)
print((inc >> str >> len)(99), (inc >> inc >> inc)(0), Compose()(5))
class Counted:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
@Counted
def add(a, b): return a + b
print(add(1, 2), add(3, 4), add.n)
class Handler:
    def __init__(self): self.table = {}
    def __getattr__(self, name):
        if name.startswith("on_"): return lambda f: self.table.setdefault(name[3:], f)
        raise AttributeError(name)
    def __call__(self, ev, *a): return self.table[ev](*a)
h = Handler()
@h.on_start
def start(x): return "started " + x
print(h("start", "now"), start("direct"), sorted(h.table))
class NotCallable: pass
n = NotCallable()
n.__call__ = lambda: 1
for f in (lambda: n(), lambda: NotCallable()(), lambda: "s"(), lambda: (1, 2)(3)):
    try: f()
    except TypeError: print("TypeError")
class Static:
    @staticmethod
    def __call__(): return "static call"
    @classmethod
    def make(cls): return cls()
print(Static()(), Static.make()())
