a = [1, 2]
b = a
c = list(a)
d = a[:]
e = a.copy()
f = a + []
g = a * 1
h = [*a]
a.append(3)
print(b, c, d, e, f, g, h, a is b, a == c, c == d == e == f == g == h)
def modify(l):
    l.append("in")
    l = ["new"]
    l.append("local")
    return l
print(modify(a), a)
def grow(l=[]):
    l.append(len(l))
    return l
print(grow(), grow(), grow([9]), grow())
m = [a, a]
m[0].append("x")
print(m[1][-1], m[0] is m[1])
t = (a, [5])
t[1].append(a)
a.clear()
print(t, m)
x = y = []
x += [1]
x = x + [2]
print(x, y)
class C:
    shared = []
    def __init__(self): self.own = []
p, q = C(), C()
p.shared.append(1); p.own.append(2)
print(q.shared, q.own, p.shared is q.shared)
p.shared = p.shared + [9]
print(p.shared, q.shared, C.shared)
rows = [[0] * 2] * 2
rows[0][0] = 1
rows2 = [[0] * 2 for _ in range(2)]
rows2[0][0] = 1
print(rows, rows2)
loop = [1]
loop.append(loop)
loop2 = loop[:]
print(loop2[1] is loop, loop2 is loop, len(loop2))
saved = [l[:] for l in rows2]
rows2[1][1] = 7
print(saved, rows2)
