def check(l, **kw):
    expected = l[:]
    n = len(expected)
    for i in range(1, n):
        x = expected[i]
        j = i
        while j and (expected[j - 1] < x if kw.get("reverse") else expected[j - 1] > x):
            expected[j] = expected[j - 1]
            j -= 1
        expected[j] = x
    r = sorted(l, **kw)
    l.sort(**kw)
    return r == expected == l
n = 150
seed = [1]
def rnd(m):
    seed[0] = (seed[0] * 1103515245 + 12345) & 0x7fffffff
    return seed[0] >> 8 if m is None else (seed[0] >> 8) % m
patterns = {"up": list(range(n)), "down": list(range(n, 0, -1)), "same": [5] * n, "saw": [i % 7 for i in range(n)], "organ": list(range(n // 2)) + list(range(n // 2, 0, -1)), "random": [rnd(1000) for _ in range(n)], "two": [rnd(2) for _ in range(n)], "swap": list(range(n - 2)) + [n, n - 1], "neg": [rnd(100) - 50 for _ in range(n)], "float": [rnd(1000) / 7 for _ in range(n)], "str": [str(rnd(1000)) for _ in range(n)], "tuple": [(rnd(5), rnd(5)) for _ in range(n)], "empty": [], "one": [1], "pair": [2, 1]}
for name in sorted(patterns):
    print(name, check(patterns[name][:]), check(patterns[name][:], reverse=True))
big = [rnd(None) for _ in range(3000)]
s = sorted(big)
print(all(s[i] <= s[i + 1] for i in range(2999)), sum(s) == sum(big))
up = sorted(range(3000), key=lambda x: -x)
print(up[0], up[-1])
class Counting:
    compares = 0
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        Counting.compares += 1
        return self.v < o.v
items = [Counting(rnd(10000)) for _ in range(500)]
items.sort()
print(all(items[i].v <= items[i + 1].v for i in range(499)), Counting.compares < 500 * 30)
l = [3, 1, 2]
def key(x):
    return x
print(sorted(l, key=key), l)
