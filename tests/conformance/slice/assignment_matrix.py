def assign(n, a, b, m):
    l = list(range(n))
    l[a:b] = ["x"] * m
    return "".join(str(v) for v in l)
for a, b in ((0, 0), (0, 2), (1, 3), (2, 2), (-1, None), (None, None), (3, 1), (10, 20), (-10, 1), (None, -2), (2, -1)):
    print((a, b), [assign(4, a, b, m) for m in (0, 1, 2, 3, 5)])
def delete(n, a, b):
    l = list(range(n))
    del l[a:b]
    return "".join(map(str, l))
print([[delete(5, a, b) for b in (None, 0, 2, 5, 9, -1, -3)] for a in (None, 0, 1, 4, 7, -2)])
b = bytearray(b"01234")
def assign_b(a, z, v):
    c = bytearray(b)
    c[a:z] = v
    return c.decode()
print([[assign_b(a, z, v) for v in (b"", b"x", b"yyy")] for a, z in ((0, 0), (1, 3), (4, 10), (-2, None), (None, None), (3, 1))])
l = [1, 2, 3]
l[len(l):] = [4]; l[:0] = [0]; l[2:3] = []; l[1:1] = l[:]
print(l)
l[1:3], l[0] = "ab", "first"
print(l)
s = slice(1, 3)
l[s] = [9, 9, 9]
print(l, l[s])
del l[s]
print(l)
