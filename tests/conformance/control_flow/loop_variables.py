for i in range(3): pass
print(i)
for i in []: pass
print(i)
def f():
    for k in range(2): pass
    return k
print(f())
def g():
    for k in (): pass
    try:
        return k
    except NameError:
        return "unset"
print(g())
for i in range(5):
    j = i
    i = 100
    if j == 3: break
print(i, j)
x = [1, 2, 3]
for x in x: print(x, end=" ")
print(x)
for i in range(2):
    for i in "ab": pass
    print(i, end=" ")
print(i)
fs = []
for i in range(3): fs.append(lambda: i)
print([h() for h in fs])
i = 10
print([h() for h in fs])
class C:
    for a in range(3): pass
    total = 0
    for n in (1, 2, 3): total += n
print(C.a, C.n, C.total)
d = {}
for d["key"] in range(3): pass
print(d)
l = [0] * 3
k = 0
for l[k] in "xyz": k = (k + 1) % 3
print(l)
for n, in [(1,), (2,)]: print(n, end=" ")
for (a, b), c in [((1, 2), 3)]: print(a, b, c)
for i, s in enumerate("ab", 5): print(i, s, end=" ")
print(i, s)
def gen():
    for i in range(3):
        got = yield i
        if got: i = got
        yield -i
print(list(gen()))
total = 0
for i in range(10):
    if i % 2: continue
    total += i
else: total *= 10
print(total, i)
for i in range(3):
    try:
        if i == 1: raise KeyError
        print("ok", i)
    except KeyError:
        i = "handled"
    print(i)
w = 5
while w:
    for w in range(w - 1, -1, -2): print(w, end=" ")
print(w)
