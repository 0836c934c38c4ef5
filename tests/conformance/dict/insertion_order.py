d = {}
for k in "zyxabc":
    d[k] = ord(k)
print(list(d), d)
d["x"] = 0
print(list(d))
del d["y"]
d["y"] = 1
print(list(d), list(d.values()))
print(d.popitem(), d.popitem(), list(d))
d.update(q=1, z=2, p=3)
print(list(d.items()))
e = {**d, "a": 9}
print(list(e), list(d.copy()), list(dict(d)), list(dict.fromkeys("hello")))
n = {i: None for i in (5, 3, 9, 1, 7)}
print(list(n))
for i in range(20):
    n[i * 7 % 20] = i
print(list(n))
for i in range(0, 20, 2):
    del n[i]
print(list(n))
for i in range(20, 30):
    n[i] = i
n[0] = "again"
print(list(n), len(n))
print(list(dict(b=1, a=2, c=3)), [k for k in {"two": 2, "one": 1}])
class C:
    pass
c = C()
c.z = 1; c.a = 2; c.m = 3
print(list(c.__dict__))
def f(**kw):
    return list(kw)
print(f(y=1, x=2, w=3))
s = {}
for w in "one two three two one four".split():
    s[w] = s.get(w, 0) + 1
print(s)
