def network(n):
    p = 1
    while p < n:
        k = p
        while k:
            for j in range(k % p, n - k, 2 * k):
                for i in range(min(k, n - j - k)):
                    if (i + j) // (2 * p) == (i + j + k) // (2 * p): yield i + j, i + j + k
            k //= 2
        p *= 2
for n in (4, 7, 8):
    net = list(network(n))
    ok = True
    for bits in range(1 << n):
        l = [bits >> i & 1 for i in range(n)]
        for a, b in net:
            if l[a] > l[b]: l[a], l[b] = l[b], l[a]
        ok = ok and l == sorted(l)
    print(n, len(net), ok)
class Bits:
    def __init__(self, n=0): self.n = n
    def __getitem__(self, i): return self.n >> i & 1
    def __setitem__(self, i, v): self.n = self.n | 1 << i if v else self.n & ~(1 << i)
    def __len__(self): return self.n.bit_length()
    def __iter__(self):
        n, i = self.n, 0
        while n:
            if n & 1: yield i
            n >>= 1
            i += 1
    def __or__(self, o): return Bits(self.n | o.n)
    def __and__(self, o): return Bits(self.n & o.n)
    def __sub__(self, o): return Bits(self.n & ~o.n)
    def __contains__(self, i): return bool(self[i])
    def __repr__(self): return "{" + ",".join(map(str, self)) + "}"
a, b = Bits(), Bits(0b101101)
for i in (1, 3, 5, 100): a[i] = 1
a[1] = 0
print(a, b, a | b, a & b, b - a, len(a), 100 in a, 99 in a, list(b), a[3])
def hamming_encode(d):
    p1, p2, p4 = d[0] ^ d[1] ^ d[3], d[0] ^ d[2] ^ d[3], d[1] ^ d[2] ^ d[3]
    return [p1, p2, d[0], p4, d[1], d[2], d[3]]
def hamming_decode(c):
    s = 0
    for i, x in enumerate(c, 1):
        if x: s ^= i
    if s:
        c = c[:]
        c[s - 1] ^= 1
    return [c[2], c[4], c[5], c[6]], s
good = 0
for n in range(16):
    d = [n >> i & 1 for i in range(4)]
    c = hamming_encode(d)
    assert hamming_decode(c) == (d, 0)
    for e in range(7):
        x = c[:]
        x[e] ^= 1
        good += hamming_decode(x) == (d, e + 1)
print(good)
def lfsr(state, taps, n):
    for _ in range(n):
        yield state & 1
        bit = 0
        for t in taps: bit ^= state >> t & 1
        state = state >> 1 | bit << 15
print("".join(map(str, lfsr(0xACE1, (0, 2, 3, 5), 40))))
def crc(data, poly=0xedb88320):
    c = 0xffffffff
    for b in data:
        c ^= b
        for _ in range(8): c = c >> 1 ^ (poly if c & 1 else 0)
    return c ^ 0xffffffff
print(hex(crc(b"123456789")), hex(crc(b"")), hex(crc(bytes(range(100)))))
