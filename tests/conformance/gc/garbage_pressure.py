import gc
def churn(rounds):
    total = 0
    keep = []
    for r in range(rounds):
        a = [r] * 100
        b = {i: str(i) for i in range(20)}
        c = "x" * (r % 200)
        t = tuple(a[:10])
        if r % 50 == 0:
            keep.append((a, b, c, t))
        total += len(a) + len(b) + len(c) + len(t)
    return total, keep
total, keep = churn(2000)
print(total, len(keep))
for r, (a, b, c, t) in enumerate(keep):
    n = r * 50
    assert a == [n] * 100 and b == {i: str(i) for i in range(20)} and c == "x" * (n % 200) and t == (n,) * 10
print("all kept data is intact")
s = ""
for i in range(1500):
    s = s[-100:] + chr(97 + i % 26)
print(s[-26:], len(s))
big = 1
for i in range(1, 300):
    big = big * i % (10 ** 60 + 7)
print(big)
parts = []
for i in range(500):
    parts.append("part%d" % i)
    if i % 100 == 99:
        joined = ",".join(parts)
        print(len(joined), joined[-7:])
def fragmented():
    l = [bytearray(i % 300) for i in range(400)]
    l = l[::2]
    l += [bytearray(1000) for _ in range(50)]
    return sum(map(len, l))
print(fragmented())
class Tree:
    def __init__(self, d):
        self.l = Tree(d - 1) if d else None
        self.r = Tree(d - 1) if d else None
    def count(self):
        return 1 + (self.l.count() if self.l else 0) + (self.r.count() if self.r else 0)
long_lived = Tree(7)
print(sum(Tree(5).count() for _ in range(30)), long_lived.count())
gc.collect()
print(long_lived.count())
