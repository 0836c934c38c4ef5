b = bytearray()
for i in range(500):
    b.append(i & 255)
    if i % 3 == 2:
        b[0:1] = b""
print(len(b), b[0], b[-1], sum(b))
while len(b) > 10: b[len(b) - 1:] = b""
print(b)
b[:5] = b""
print(b, len(b))
b[0:0] = b"front"
b[len(b):] = b"back"
print(b)
b[5:-4] = b"<>"
print(b)
for i in range(3): b += b"%d" % i
print(b)
b *= 2
print(b, len(b), b.find(b"back"), b.rfind(b"back"), b.count(b"0"))
b[1:3], b[4:5] = b"XX", b""
print(b)
c = bytearray(20)
for i in range(20): c[i] = i * i % 256
print(c, [x for x in c if x > 100], max(c), c.index(16))
c[5:10], c[0:5] = c[0:5], c[5:10]
print(list(c))
c.extend(c[:3])
c.extend(x * 2 for x in (1, 2))
c += bytes(2)
print(list(c[-8:]), len(c))
d = bytearray(b"abc")
e = d
d += b"d"
print(e is d, e)
d = d + b"e"
print(e is d, e, d)
f = bytearray(b"keep")
g = bytes(f)
f[0] = 75
print(f, g, f == b"Keep", g == b"keep")
for i, x in enumerate(bytearray(b"hi")): print(i, x, end=" ")
print()
h = bytearray(b"a,b,c")
print(h.split(b","), b"-".join(h.split(b",")), h.replace(b",", b""), h)
h[:] = b"entirely new"
print(h)
h[:] = h[7:] + h[:7]
print(h, h.decode(), bytes(x for x in h[:3]))
