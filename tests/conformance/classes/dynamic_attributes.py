class A: pass
a = A()
for i, n in enumerate(("x", "y", "z")): setattr(a, n, i)
print(a.x, a.y, a.z, [getattr(a, n) for n in "zyx"], sorted(a.__dict__.items()), [n for n in "xyzw" if hasattr(a, n)], getattr(a, "w", None))
for n in list(a.__dict__): delattr(a, n)
print(a.__dict__, hasattr(a, "x"))
a.f = lambda *args: args
print(a.f(1), A.__dict__.get("f"))
A.g = lambda self, *args: (self is a, args)
print(a.g(1), A.g(a, 2))
a.g = "shadow"
print(a.g)
del a.g
print(a.g())
del A.g
try: a.g
except AttributeError: print("AttributeError")
for bad in (lambda: setattr(5, "x", 1), lambda: setattr("s", "x", 1), lambda: setattr([], "x", 1), lambda: setattr(None, "x", 1), lambda: setattr(object(), "x", 1), lambda: delattr(a, "nope"), lambda: setattr((), "x", 1), lambda: setattr({}, "x", 1), lambda: setattr(1.5, "real", 1)):
    try: bad()
    except AttributeError: print("A", end="")
print()
class B:
    def __init__(self, **kw):
        for k, v in kw.items(): setattr(self, k, v)
    def update(self, **kw):
        for k, v in kw.items():
            if not hasattr(self, k): raise AttributeError(k)
            setattr(self, k, v)
        return self
b = B(p=1, q=2)
print(b.update(p=5).p, b.q)
try: b.update(r=1)
except AttributeError as e: print(e)
objs = [B(n=i) for i in range(5)]
for o in objs: o.total = sum(p.n for p in objs[:o.n + 1])
print([o.total for o in objs], max(objs, key=lambda o: o.n).n, sum(getattr(o, "missing", 1) for o in objs))
b.self = b
print(b.self.self.self.p, b.self is b)
vars_ = {"k%d" % i: i for i in range(30)}
for k, v in vars_.items(): setattr(b, k, v)
print(sum(getattr(b, k) for k in vars_), len(b.__dict__))
