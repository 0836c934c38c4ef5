class M:
    def __init__(self, v): self.v = v
    def __enter__(self): return self.v
    def __exit__(self, *a): return None
with M((1, 2)) as (a, b):
    print(a, b)
with M([1, 2, 3]) as [x, *y]:
    print(x, y)
class O: pass
o = O()
d = {}
with M(5) as o.attr, M(6) as d["k"]:
    print(o.attr, d)
with M(1) as p, M(p + 1) as q, M(p + q) as r:
    print(p, q, r)
with M("no target"):
    pass
with (M("parens")) as s:
    print(s)
with M(1), M(2) as t:
    print(t)
l = [0]
with M(9) as l[0]:
    print(l)
for code in ("with M(1) as 5: pass", "with M(1) as f(): pass", "with: pass", "with M(1) as: pass"):
    try:
        exec(code)
        print("accepted")
    except SyntaxError:
        print("SyntaxError")
class NoEnter:
    def __exit__(self, *a): pass
class NoExit:
    def __enter__(self): pass
for m in (NoEnter(), NoExit(), 5):
    try:
        with m:
            print("never")
    except (AttributeError, TypeError) as e:
        print("cannot be used with with")
try:
    with M(1) as (u, v):
        print("never")
except TypeError:
    print("TypeError")
print(s, t)
