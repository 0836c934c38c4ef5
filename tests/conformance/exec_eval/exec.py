exec("a = 1\nb = a + 1")
print(a, b, exec("pass"))
exec("""
def f(n):
    if n == 0:
        return 1
    return n * f(n - 1)
class C:
    v = f(3)
""")
print(f(5), C.v)
ns = {}
exec("x = 5; y = [x * i for i in range(3)]", ns)
print(ns["x"], ns["y"], "x" in globals())
g, l = {"k": 10}, {}
exec("z = k + 1\nk = 99", g, l)
print(g["k"], sorted(l.items()))
exec("exec('inner = 7')")
print(inner)
exec("for i in range(3):\n    total = i")
print(i, total)
exec("")
exec("\n\n# only a comment\n")
exec("   \n")
exec("if 1:\n  p = 1\n  if p:\n     q = 2")
print(p, q)
for code in ("a b", "def", "if 1:\npass", "  indented = 1\n bad = 2", "x = (", "1 = 2", "class", "for", "while 1", "else: pass", "x = 'abc"):
    try:
        exec(code)
        print("accepted")
    except SyntaxError:
        print("SyntaxError")
try:
    exec("raise KeyError('from exec')")
except KeyError as e:
    print(e.args)
def make(n):
    d = {}
    exec("def gen(): return %d" % n, d)
    return d["gen"]
print([make(i)() for i in range(3)])
d = {}
exec("print('print inside'); v = len([1, 2])", d)
print(d["v"])
def outer():
    d = {}
    exec("w = 1", {}, d)
    return d
print(outer())
for v in (5, None, []):
    try:
        exec(v)
    except TypeError:
        print("TypeError")
exec("def later(): return defined_after")
defined_after = "found"
print(later())
