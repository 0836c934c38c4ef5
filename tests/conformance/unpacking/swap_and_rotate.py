a, b, c = 1, 2, 3
a, b = b, a; print(a, b, c)
a, b, c = c, a, b; print(a, b, c)
(a, b), c = (b, c), a; print(a, b, c)
l = [1, 2, 3, 4]
l[0], l[1], l[2], l[3] = l[3], l[2], l[1], l[0]; print(l)
i, j = 0, 3
while i < j: l[i], l[j], i, j = l[j], l[i], i + 1, j - 1
print(l)
d = {"x": 1, "y": 2}
d["x"], d["y"] = d["y"], d["x"]; print(d)
class P: pass
p = P()
p.a, p.b = 1, 2
p.a, p.b = p.b, p.a + p.b; print(p.a, p.b)
x = [0, 1, 2]
i = 0
i, x[i] = 2, 9; print(i, x)
x[i], i = i, 5; print(i, x)
x[0], x[x[0] % 3] = 1, "z"; print(x)
s = "ab"
s, t = t_ = s[1], s[0]; print(s, t, t_)
a = b = 1
a, b = a + b, a - b; print(a, b)
f = lambda *v: v
a, *b = f(*f(1, 2), *f(3)); print(a, b)
(a, *b), *c = f(1, 2, 3), 4; print(a, b, c)
n, m = divmod(17, 5); print(n, m)
q = r = []
q += [1]; r, q = q + [2], r + [3]; print(q, r)
