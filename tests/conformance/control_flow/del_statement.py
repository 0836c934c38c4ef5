a = 1
del a
try:
    a
except NameError:
    print("NameError")
l = [0, 1, 2, 3, 4, 5]
del l[0]
del l[-1], l[1]
print(l)
del l[:]
print(l)
d = {"x": 1, "y": 2}
del d["x"]
print(d)
class C:
    pass
o = C()
o.p = 1
del o.p
print(hasattr(o, "p"))
x = y = z = 0
del (x, y)
del [z]
for n in ("x", "y", "z"):
    print(n in globals())
def f():
    v = 1
    del v
    try:
        v
    except NameError:
        print("unbound local")
    v = 2
    return v
print(f())
for code in ("del 1", "del f()", "del a + b", "del (a, 1)", "del 'x'", "del x if 1 else y", "del lambda: 1"):
    try:
        exec(code)
    except SyntaxError:
        print("SyntaxError")
for g in ("del nothing", "del l[5]", "del d['q']", "del o.q", "del (1, 2)[0]", "del 'abc'[0]"):
    try:
        exec(g)
    except Exception as e:
        print(type(e).__name__)
def rec():
    t = [1, [2, 3]]
    del t[1][0], t[0]
    return t
print(rec())
