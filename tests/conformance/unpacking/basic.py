a, b = 1, 2
(c, d) = [3, 4]
[e, f] = "xy"
g, = (7,)
[h] = {8}
print(a, b, c, d, e, f, g, h)
a, b = b, a
a, b, c = b, c, a
print(a, b, c)
x, (y, [z, w]) = 1, (2, (3, 4))
print(x, y, z, w)
(p), (q) = 1, 2
print(p, q)
a = b, c = 5, 6
print(a, b, c)
() = ()
[] = []
[] = ""
def gen():
    print("started")
    yield 1
    yield 2
    print("exhausted")
m, n = gen()
print(m, n)
k, v = {"key": 1, "other": 2}
print(k, v)
i, l = 0, [0, 0]
i, l[i], l[1] = 1, "a", "b"
print(i, l)
class C:
    pass
o = C()
o.x, o.y = 3, 4
d = {}
d["a"], d["b"], *d["c"] = range(5)
print(o.x, o.y, sorted(d.items()))
for bad, err in (("a, b = 1, 2, 3", 0), ("a, b = 1,", 0), ("a, b = ()", 0), ("a, b = 5", 0), ("a, b = None", 0), ("a, (b, c) = 1, 2", 0), ("a, (b, c) = 1, (2,)", 0), ("[] = [1]", 0), ("a, b = gen2()", 0)):
    try:
        exec(bad)
        print("accepted")
    except (ValueError, TypeError, NameError) as e:
        print(type(e).__name__)
def endless():
    n = 0
    while True:
        yield n
        n += 1
try:
    a, b = endless()
except ValueError:
    print("ValueError")
