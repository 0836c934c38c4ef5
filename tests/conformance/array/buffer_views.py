import array, struct, sys
a = array.array("h", [1, 2, 3, 4])
m = memoryview(a)
print(len(m), m.itemsize, m[0], list(m), m[1:3][0])
m[0] = -5
print(a)
b = bytearray(8)
struct.pack_into("<hhhh", b, 0, 10, 20, 30, 40)
print(struct.unpack("=hhhh", a) == tuple(a), len(bytes(a)), bytes(array.array("B", [65, 66])))
little = sys.byteorder == "little"
print(bytes(array.array("H", [258])) == (b"\2\1" if little else b"\1\2"))
f = array.array("f", [0.0] * 4)
for i in range(4): f[i] = i / 4
print(f, sum(f))
u = array.array("B", range(256))
print(sum(u), u[255], bytes(u[65:70]))
hist = array.array("I", [0] * 5)
for x in (1, 4, 1, 0, 3, 1): hist[x] += 1
print(hist, [x for x in hist], sorted(hist))
big = array.array("Q", [2 ** 64 - 1, 2 ** 63])
print(big, big[0] == 2 ** 64 - 1)
n = array.array("q", [-2 ** 63, 2 ** 63 - 1])
print(n, n[0] + n[1])
g = array.array("i")
for i in range(300): g.append(i * i)
print(len(g), g[299], sum(g))
