a, b = b"abc", bytearray(b"abc")
print(a == b, b == a, a + b, b + a, type(a + b).__name__, type(b + a).__name__, a in [b], {a: 1}.get(bytes(b)), a < bytearray(b"abd"), a.find(bytearray(b"c")), b.find(b"c"), a.join([b, a]), b.join([a]), a.replace(bytearray(b"b"), b), b.startswith(a), a.endswith(bytearray(b"bc")), bytearray(b"b") in a, b"b" in b)
c = b
c += a
print(b, c is b, bytes(b), b[:3] == a, a * 2 == bytes(bytearray(a) * 2), list(a) == list(b[:3]), max(a, b), sorted([b"b", bytearray(b"a")]))
d = bytearray(a)
d[1:2] = b"ZZ"
print(a, d, d.replace(b"Z", bytearray(b"y")), d.split(b"ZZ"), bytes().join([d]), b"%s" % d, d + b"", b"" + d, bytes(d).decode(), d.decode(), str(d, "utf-8"))
for x in (a, b): print(type(x[1:]).__name__, type(x[0]).__name__, type(x + x).__name__, type(x * 2).__name__, type(x.upper()).__name__, type(x.split()[0]).__name__, type(x.replace(b"a", b"b")).__name__, type(x.strip()).__name__, type(x.partition(b"b")[0]).__name__)
e = memoryview(b)
print(e == b, b == e, bytes(e) == bytes(b), e[0] == b[0], a.join([e[:1], e[1:2]]), b"x" + e[:1], e[:3] == a, bytearray(e[1:3]))
