n = 0
for i in range(20000): n += i & 7
print(n)
i = 0
while i < 20000: i += 3
print(i)
t = 0
for a in range(100):
    for b in range(100): t += a ^ b
print(t)
s = sum(x * x for x in range(5000))
print(s)
d = {}
for i in range(5000): d[i % 97] = d.get(i % 97, 0) + i
print(len(d), d[0], sum(d.values()))
l = []
for i in range(3000): l.append((i * 7919) % 3001)
l.sort()
print(l[:3], l[-3:], len(set(l)))
x = 0.0
for i in range(1, 3000): x += 1 / i
print("%.10f" % x)
w = 0
for c in "hello world " * 300: w += c == "o"
print(w)
def gen():
    for i in range(3000): yield i
print(sum(gen()), max(gen()), len(list(gen())))
class C:
    def __init__(self): self.v = 0
    def inc(self): self.v += 1
c = C()
for i in range(5000): c.inc()
print(c.v)
e = 0
for i in range(1000):
    try:
        if i % 3 == 0: raise ValueError
        e += 1
    except ValueError: e += 100
    finally: e += 10000
print(e)
f = lambda x: x + 1
v = 0
for i in range(5000): v = f(v)
print(v)
m = [[0] * 50 for _ in range(50)]
for i in range(50):
    for j in range(50): m[i][j] = i * j
print(sum(map(sum, m)))
b = bytearray(5000)
for i in range(5000): b[i] = i & 255
print(sum(b))
