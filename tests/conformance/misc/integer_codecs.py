def varint(n):
    out = bytearray()
    while True:
        b = n & 0x7f
        n >>= 7
        out.append(b | (0x80 if n else 0))
        if not n: return bytes(out)
def unvarint(data):
    n = shift = 0
    for i, b in enumerate(data):
        n |= (b & 0x7f) << shift
        shift += 7
        if not b & 0x80: return n, i + 1
    raise ValueError("truncated")
for n in (0, 1, 127, 128, 300, 2 ** 31, 2 ** 63 - 1, 2 ** 64, 10 ** 25):
    e = varint(n)
    print(n, e, unvarint(e) == (n, len(e)))
try:
    unvarint(b"\x80\x80")
except ValueError as e:
    print(e)
def zigzag(n): return n << 1 if n >= 0 else (-n << 1) - 1
def unzigzag(n): return n >> 1 if n & 1 == 0 else -(n + 1 >> 1)
print([zigzag(n) for n in (0, -1, 1, -2, 2, -(2 ** 62), 2 ** 62)], all(unzigzag(zigzag(n)) == n for n in range(-100, 100)))
def gray(n): return n ^ n >> 1
print(["{:03b}".format(gray(n)) for n in range(8)])
def bits(n): return bin(n).count("1")
print([bits(n) for n in (0, 1, 255, 2 ** 64 - 1, 10 ** 20)])
def reverse_bits(n, width): return int("".join(c for c in reversed("{:0{}b}".format(n, width))), 2)
print([reverse_bits(n, 8) for n in (1, 2, 0x0f, 0xaa)], hex(reverse_bits(0x12345678, 32)))
def base(n, b):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if n < 0: return "-" + base(-n, b)
    return digits[n] if n < b else base(n // b, b) + digits[n % b]
print([base(n, b) for n, b in ((255, 16), (255, 2), (-100, 7), (35, 36), (10 ** 20, 36))], all(int(base(n, b), b) == n for n in (0, 5, 1000, 2 ** 70) for b in (2, 3, 10, 36)))
class Xorshift:
    def __init__(self, s): self.s = s
    def __next__(self):
        s = self.s
        s ^= s << 13 & 0xffffffffffffffff
        s ^= s >> 7
        s ^= s << 17 & 0xffffffffffffffff
        self.s = s
        return s
    def __iter__(self): return self
x = Xorshift(88172645463325252)
print([next(x) for _ in range(4)], sum(next(x) & 1 for _ in range(1000)))
def sha1(data):
    h = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0]
    rol = lambda v, n: (v << n | v >> (32 - n)) & 0xffffffff
    length = len(data) * 8
    data = data + b"\x80" + bytes((55 - len(data)) % 64) + length.to_bytes(8, "big")
    for o in range(0, len(data), 64):
        w = [int.from_bytes(data[o + i * 4:o + i * 4 + 4], "big") for i in range(16)]
        for i in range(16, 80): w.append(rol(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1))
        a, b, c, d, e = h
        for i in range(80):
            if i < 20: f, k = b & c | ~b & d, 0x5A827999
            elif i < 40: f, k = b ^ c ^ d, 0x6ED9EBA1
            elif i < 60: f, k = b & c | b & d | c & d, 0x8F1BBCDC
            else: f, k = b ^ c ^ d, 0xCA62C1D6
            a, b, c, d, e = (rol(a, 5) + f + e + k + w[i]) & 0xffffffff, a, rol(b, 30), c, d
        h = [(x + y) & 0xffffffff for x, y in zip(h, (a, b, c, d, e))]
    return "".join("%08x" % x for x in h)
print(sha1(b""), sha1(b"abc"), sha1(b"a" * 200))
