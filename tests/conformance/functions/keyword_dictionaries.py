def f(**kw): return kw
d = {"a": 1}
r = f(**d)
r["b"] = 2
print(d, r, f(), f(x=1), f(**{}, y=2), f(**{"a": 1}, **{"b": 2}), f(**dict(zip("xy", (1, 2)))), list(f(z=1, y=2, x=3)))
def forward(*a, **k): return target(*a, **k)
def target(p, q=2, *r, s=4, **t): return p, q, r, s, sorted(t.items())
print(forward(1), forward(1, 2, 3, s=5, u=6), forward(p=1, v=2), forward(*[1], **{"q": 0}))
def override(base, **kw): return {**base, **kw}
print(override({"a": 1, "b": 2}, b=3, c=4), override({}, **{"key with space": 1}))
def pop_known(**kw):
    known = kw.pop("known", None)
    if kw: raise TypeError("unexpected " + ", ".join(sorted(kw)))
    return known
print(pop_known(known=5), pop_known())
try: pop_known(known=1, other=2, more=3)
except TypeError as e: print(e)
class Opt:
    defaults = {"w": 10, "h": 20}
    def __init__(self, **kw):
        for k in kw:
            if k not in self.defaults: raise TypeError(k)
        for k, v in {**self.defaults, **kw}.items(): setattr(self, k, v)
print(Opt().w, Opt(w=5).w, Opt(h=1, w=2).h)
class M:
    def keys(self): return ["a", "b"]
    def __getitem__(self, k): return k * 2
print(f(**M()), {**M()}, dict(M()))
for bad in (lambda: f(**5), lambda: f(**[1]), lambda: f(**{1: 2}), lambda: f(**{"a": 1}, a=2), lambda: target(), lambda: f(1), lambda: target(1, p=2), lambda: f(**None)):
    try: print(bad())
    except TypeError: print("TypeError", end=" ")
print()
