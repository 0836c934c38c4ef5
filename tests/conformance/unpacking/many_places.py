pairs = [(1, "a"), (2, "b")]
print([a * b for a, b in pairs], {k: v for k, v in pairs}, [b for _, b in pairs], list(map(lambda p: p[0], pairs)), dict(pairs), list(zip(*pairs)))
(a, b), c = pairs
print(a, b, c)
for i, (n, s) in enumerate(pairs): print(i, n, s)
for (a, b), (c, d) in zip(pairs, pairs[::-1]): print(a, b, c, d)
def swap(p): return p[1], p[0]
x, y = swap((1, 2))
x, y = y, x
(x), (y) = x, y
print(x, y)
def multi(): return 1, [2, 3], {"k": 4}
a, (b, c), d = multi()
print(a, b, c, d["k"])
l = [1, 2, 3, 4]
l[0], l[-1] = l[-1], l[0]
l[1:3], z = l[1:3][::-1], 5
print(l, z)
class O: pass
o = O()
o.a, (o.b, *o.c), d["x"] = 1, "xyz", 9
print(o.a, o.b, o.c, d)
a = b = c = []
a.append(1)
print(b, c)
i = 0
i, l[i] = 1, "second"
print(i, l)
a, b = b, a = 1, 2
print(a, b)
x = 1,
print(x, len(x))
(x,) = x
print(x)
first, second, *others, last = "a b c d e f".split()
print(first, second, others, last)
*init, tail = range(4)
print(init, tail)
head, *_ = [[1, 2], 3]
(p, q), *r = [head, "s", "t"]
print(p, q, r)
def f(*args): (a, *b), c = args; return a, b, c
print(f([1, 2, 3], 4), f("ab", None))
with open("many_places.py") as h:
    a, b = h.readline().split(" = ")
print(a)
try:
    (a, b), c = [1, 2], 3, 4
except ValueError:
    print("ValueError")
try:
    a, (b, c) = 1, 2
except TypeError:
    print("TypeError")
