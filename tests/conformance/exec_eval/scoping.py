x = "global x"
def f():
    x = "local x"
    d = {}
    exec("y = 1", {}, d)
    return eval("x", {"x": "given"}), d, eval("x + y", {"x": x}, {"y": "!"})
print(f())
g = {"x": 1}
l = {"x": 2, "y": 3}
print(eval("x + y", g, l), eval("x", g), eval("[x for _ in range(2)]", g), eval("(lambda: x)()", g, {"x": 5}))
exec("x = 10\nz = x + y", g, l)
print(g["x"], l["x"], l["z"], "z" in g)
exec("global x\nx = 100", g, l)
print(g["x"], l["x"])
exec("def h(): return x\nr = h()", g, l)
print(l["r"])
ns = {}
exec("a = 1\ndef inc():\n    global a\n    a += 1\n    return a", ns)
print(ns["inc"](), ns["inc"](), ns["a"])
ns["a"] = 50
print(ns["inc"](), eval("a * 2", ns), eval("inc() + inc()", ns))
exec("class C:\n    v = a\n    def m(self): return a", ns)
ns["a"] = 0
print(ns["C"].v, ns["C"]().m())
exec("import sys as s\nfrom sys import maxsize as m", ns)
print(ns["s"].maxsize == ns["m"])
exec("del a", ns)
try: ns["inc"]()
except NameError: print("NameError")
exec("for i in range(3): pass\nw = [i for i in range(2)]", ns)
print(ns["i"], ns["w"])
try: exec("undefined + 1", {})
except NameError: print("NameError")
print(x)
