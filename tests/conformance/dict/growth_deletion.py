d = {}
for i in range(2000):
    d[i * 7] = i
print(len(d), d[0], d[7], d[13993], 1 in d, sum(d.values()))
for i in range(0, 2000, 2):
    del d[i * 7]
print(len(d), 0 in d, 7 in d, sum(d.values()), sum(d))
for i in range(500):
    d["s%d" % i] = i
print(len(d), d["s0"], d["s499"], "s500" in d)
for i in range(500):
    d.pop("s%d" % i)
print(len(d))
for r in range(50):
    for i in range(40):
        d["t", i] = r
    for i in range(40):
        del d["t", i]
print(len(d), min(d), max(d))
while len(d) > 3:
    d.popitem()
print(len(d))
d.clear()
d["fresh"] = 1
print(d)
m = {}
for i in range(-50, 50):
    m[i] = -i
    m[float(i)] = i
    m[str(i)] = i
print(len(m), m[0], m["-50"], m[-50], m[49.0])
big = {1 << i: i for i in range(0, 200, 10)}
print(len(big), big[1 << 100], (1 << 101) in big, big[float(1 << 60)])
