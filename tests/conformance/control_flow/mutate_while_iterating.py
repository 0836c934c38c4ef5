l = [1, 2, 3]
for x in l:
    if len(l) < 8:
        l.append(x * 10)
print(l)
l = list(range(10))
for x in l:
    if x % 2 == 0:
        l.remove(x)
print(l)
l = [1, 2, 3, 4]
seen = []
for x in l:
    seen.append(x)
    l.pop()
print(seen, l)
l = [1, 2, 3]
it = iter(l)
next(it)
l.clear()
print(list(it))
l.extend([7, 8, 9])
print(list(it))
l = [3, 1, 2]
for i, x in enumerate(l):
    l[i] = x * x
print(l)
l = [1, 2, 3]
for x in l[:]:
    l.insert(0, x)
print(l)
b = bytearray(b"abc")
for c in b:
    if len(b) < 6:
        b.append(c + 1)
print(b)
d = {"a": 1, "b": 2}
for k in list(d):
    d[k + k] = d.pop(k)
print(sorted(d.items()))
