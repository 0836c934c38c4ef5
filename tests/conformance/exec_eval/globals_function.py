a = 1
g = globals()
print(g["a"], "g" in g, g["__name__"], type(g) is dict)
g["b"] = 2
print(b)
def f():
    globals()["c"] = 3
    return globals() is g
print(f(), c)
del g["b"]
try:
    b
except NameError:
    print("NameError")
exec("d = globals()['a'] + 1")
print(d)
ns = {}
exec("me = globals()\ndef f(): return globals()", ns)
print(ns["me"] is ns, ns["f"]() is ns, "a" in ns)
print(sorted(k for k in g if len(k) == 1))
for name in ("u", "v"):
    g["make_" + name] = lambda name=name: "made " + name
print(make_u(), make_v())
def counter(name):
    g[name] = g.get(name, 0) + 1
    return g[name]
print(counter("n1"), counter("n1"), counter("n2"), n1)
print(locals() is globals(), eval("a", {"a": "x"}), "print" in g)
