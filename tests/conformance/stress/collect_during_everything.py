import gc
class G:
    def __init__(self, n): self.n = n
    def __add__(self, o): gc.collect(); return G(self.n + o.n)
    def __lt__(self, o): gc.collect(); return self.n < o.n
    def __hash__(self): gc.collect(); return self.n
    def __eq__(self, o): gc.collect(); return self.n == o.n
    def __getitem__(self, i):
        gc.collect()
        if i > 3: raise IndexError
        return "item%d" % i
    def __len__(self): gc.collect(); return 4
    def __repr__(self): gc.collect(); return "G" + str(self.n)
    def __call__(self, *a, **k): gc.collect(); return [self.n, a, sorted(k.items())]
    def __getattr__(self, n):
        gc.collect()
        if n.startswith("__"): raise AttributeError(n)
        return n * 2
    def __contains__(self, x): gc.collect(); return x == self.n
    def __iter__(self):
        for i in range(3):
            gc.collect()
            yield [i, "v" + str(i)]
    def __enter__(self): gc.collect(); return self
    def __exit__(self, *a): gc.collect(); return True
l = [G(i * 7 % 5) for i in range(5)]
print(sorted(l), (l[0] + l[1]).n, {G(1): "a", G(2): "b"}, len({G(1), G(1), G(3)}), list(l[0]), [x for x in l[1]], l[2](1, "x", k=[2]), l[3].attr, 5 in l[4], l.index(G(2)))
with l[0] as g: raise ValueError("swallowed " + str(g))
print("%s %r" % (l[1], l[2]), "{} {!r}".format(l[3], l[4]), f"{l[0]} {l[1]!r:>5}", str([l[0], (l[1],), {"k": l[2]}]))
def f(a, b=None, *args, c=None, **kw):
    gc.collect()
    x = [a, b, args, c, sorted(kw)]
    gc.collect()
    return x
print(f("1" * 3, *["x" * i for i in range(4)], c="c" * 2, **{"k" + str(i): i for i in range(3)}))
d = {}
for i in range(50):
    d["key" + str(i)] = ["value" + str(i)]
    if i % 10 == 0: gc.collect()
print(all(d["key%d" % i] == ["value%d" % i] for i in range(50)))
def gen():
    local = ["state" + str(i) for i in range(5)]
    for s in local:
        gc.collect()
        got = yield s
        if got: local.append(got)
g = gen()
print(next(g), g.send("sent" + "1"), list(g))
def closure(n):
    cell = ["cell" + str(n)]
    def inner():
        gc.collect()
        cell.append(len(cell))
        return cell
    return inner
cs = [closure(i) for i in range(5)]
gc.collect()
print([c() for c in cs], [c()[-1] for c in cs])
try:
    try: raise ValueError("msg" + str(1), ["arg"])
    finally: gc.collect()
except ValueError as e:
    gc.collect()
    print(e.args)
s = "".join(chr(97 + i % 26) for i in range(100))
parts = []
for i in range(0, 100, 7):
    parts.append(s[i:i + 7])
    gc.collect()
print("".join(parts) == s, ",".join(p.upper() for p in parts)[:20])
big = 1
for i in range(1, 40):
    big *= i
    if i % 5 == 0: gc.collect()
print(big, str(big)[::1][:10])
print(sorted(("k%d" % (i * 37 % 11) for i in range(11)), key=lambda k: (gc.collect(), k)[1]))
class Meta: pass
for i in range(20):
    cls = type("Cls%d" % i, (Meta,), {"m": lambda self, i=i: "m%d" % i, "data": ["d"] * i})
    gc.collect()
    o = cls()
    o.x = "x" + str(i)
    if i % 7 == 0: print(o.m(), len(o.data), o.x, type(o).__name__)
