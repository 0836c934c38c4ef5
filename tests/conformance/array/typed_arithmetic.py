import array
def dot(a, b): return sum(x * y for x, y in zip(a, b))
a, b = array.array("i", range(5)), array.array("i", [3] * 5)
print(dot(a, b), [x + y for x, y in zip(a, b)], array.array("i", (x * 2 for x in a)), max(a), min(b), sorted(array.array("h", [3, -1, 2])), list(reversed(a)), 3 * sum(a))
samples = array.array("h", [int(1000 * (i % 8 - 4)) for i in range(16)])
def smooth(s, n): return array.array("h", [sum(s[max(0, i - n):i + n + 1]) // len(s[max(0, i - n):i + n + 1]) for i in range(len(s))])
print(samples, smooth(samples, 1))
for i in range(len(samples)): samples[i] = -samples[i] // 2
print(samples[:4], samples[-1], len(samples[2:5]), samples[5:2], array.array("h") == samples[0:0])
f = array.array("f", [0.1, 0.5, 1e10])
print([x == y for x, y in zip(f, (0.1, 0.5, 1e10))], ["%.6g" % x for x in f], array.array("d", [0.1])[0] == 0.1)
m = memoryview(a)
m[0] = 100
print(a, list(m[1:3]), m.itemsize, len(m))
q = array.array("B")
for c in b"bytes": q.append(c)
q.extend(array.array("B", [33]))
print(bytes(q), q == array.array("B", b"bytes!"), len(q), q[1:3], [chr(c) for c in q[:2]])
c = array.array("i", a)
c[0] = -1
print(a[0], c[0], a == c, a != c, len(a + c), (a + c)[5])
hist = array.array("I", bytes(4 * 10))
for x in (1, 5, 5, 9, 0, 5): hist[x] += 1
print(hist, sum(hist), list(hist).index(3))
