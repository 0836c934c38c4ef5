b = bytearray(b"hello world")
print(b.find(b"o"), b.rfind(b"o"), b.count(b"l"), b.index(b"w"), b.split(), b.upper(), b.replace(b"l", b"L"), b.startswith(b"he"), b.endswith(b"d"), b.strip(b"hd"))
print(b.decode(), b.hex(), b.partition(b" "), bytearray(b",").join([b"a", bytearray(b"b")]), type(b.upper()).__name__, type(b.split()[0]).__name__)
print(104 in b, b"wor" in b, b"zzz" in b, bytearray(b"h") in b, list(b)[:3], max(b), sorted(bytearray(b"cab")), [x for x in b][-1])
print(b.isalpha(), b.islower(), bytearray(b"12").isdigit(), bytearray(b" ab ").strip(), bytearray(b"a\nb").splitlines())
try:
    b.index(b"q")
except ValueError:
    print("ValueError")
x, y = bytearray(b"pq")
print(x, y, *bytearray(b"ab"))
for c in bytearray(b"xy"):
    print(c, end=" ")
print(int.from_bytes(bytearray(b"\1\0"), "big"), int(bytearray(b"12")), b"".join([bytearray(b"j")]))
