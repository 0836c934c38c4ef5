def f(self, cls, args, kwargs, *a, **k): return self, cls, args, kwargs, a, sorted(k.items())
print(f(1, 2, 3, 4), f(kwargs=1, args=2, cls=3, self=4), f(1, 2, 3, 4, 5, a=6, k=7))
def g(a, b, c=3, *rest, d, e=5, **kw): return a, b, c, rest, d, e, kw
print(g(1, 2, d=4), g(*[1, 2, 9], 8, 7, d=0), g(b=2, a=1, d=4, z=26), g(1, b=2, d=4, e=6))
def h(x, *, x2=None, **x3): return x, x2, x3
print(h(1), h(x=1, x2=2, y=3))
def shadow(len, print_=print): return len, callable(print_)
print(shadow(5))
def same(value): return lambda value=value: value
print(same(1)(), same(1)(2), same(value=3)())
def kwonly_order(*, b=1, a=2, c): return a, b, c
print(kwonly_order(c=3), kwonly_order(c=1, a=5, b=6))
def many(**kw): return [kw[k] for k in sorted(kw)]
print(many(z=1, y=2, x=3), many(**{"with space": 1, "1digit": 2}), many(**dict(a=1), **{"b": 2}))
def mutate(d, **kw):
    kw["new"] = 1
    d["new"] = 2
    return kw
src = {"k": 0}
print(mutate(src, **src), src)
def rebind(a, *args, **kw):
    a = "new a"
    args = args + (1,)
    kw = {}
    return a, args, kw
t = (5, 6)
print(rebind("old", *t, x=1), t)
def inner_default():
    x = 10
    def f(y=x, *, z=x * 2): return x, y, z
    x = 20
    return f(), f(1, z=2)
print(inner_default())
def recursive(n, acc=None):
    acc = [] if acc is None else acc
    if n:
        acc.append(n)
        return recursive(n - 1, acc)
    return acc
print(recursive(3), recursive(2))
def opt(*args):
    a, b, c = (args + (None,) * 3)[:3]
    return a, b, c
print(opt(), opt(1), opt(1, 2, 3, 4))
for call in ("g(1, 2)", "g(1, d=2)", "g(d=1)", "h(1, 2)", "kwonly_order()", "kwonly_order(1, c=2)", "f(1, 2, 3, self=4)", "f(1, 2)", "many(1)", "g(1, 2, 3, a=1, d=2)"):
    try:
        eval(call)
        print("accepted", call)
    except TypeError:
        print("TypeError", call)
