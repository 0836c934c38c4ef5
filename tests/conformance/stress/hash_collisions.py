class H:
    def __init__(self, v, h): self.v, self.h = v, h
    def __hash__(self): return self.h
    def __eq__(self, o): return self.v == o.v
for spread in (1, 2, 7):
    d = {H(i, i % spread): i for i in range(60)}
    for i in range(0, 60, 3): del d[H(i, i % spread)]
    print(len(d), sum(d.values()), all((H(i, i % spread) in d) == (i % 3 != 0) for i in range(60)))
    for i in range(60): d[H(i, i % spread)] = -i
    print(len(d), sum(d.values()))
s = {i << 10 for i in range(300)} | {i << 20 for i in range(300)} | {i << 32 for i in range(100)}
print(len(s), all(i << 20 in s for i in range(300)))
d = {(i, j): i * j for i in range(30) for j in range(30)}
print(len(d), sum(d.values()), d[29, 29])
d = {float(i) / 8: i for i in range(500)}
print(len(d), d[1.0], d[2], 62.375 in d)
d = {"k" * i: i for i in range(100)}
print(len(d), d[""], d["k" * 99])
d = {}
for r in range(30):
    for i in range(20): d[r * 20 + i] = i
    for i in range(20): del d[r * 20 + i]
    d["stay%d" % r] = r
print(len(d), sum(d.values()))
neg = {-i: i for i in range(1000)}
print(sum(neg.values()), neg[-999], 0 in neg, 1 in neg)
t = set()
for i in range(3000): t.add(i * 2654435761 % 4294967296)
print(len(t))
