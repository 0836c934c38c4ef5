class Ring:
    def __init__(self, n): self.b, self.r, self.w, self.n = bytearray(n), 0, 0, 0
    def write(self, data):
        k = min(len(data), len(self.b) - self.n)
        for x in data[:k]:
            self.b[self.w] = x
            self.w = (self.w + 1) % len(self.b)
        self.n += k
        return k
    def read(self, k):
        k = min(k, self.n)
        out = bytearray(k)
        for i in range(k):
            out[i] = self.b[self.r]
            self.r = (self.r + 1) % len(self.b)
        self.n -= k
        return bytes(out)
r = Ring(8)
print(r.write(b"hello"), r.read(2), r.write(b"world!"), r.read(10), r.read(1), r.write(bytes(20)), r.n)
END, ESC = 0xC0, 0xDB
def slip(data):
    out = bytearray([END])
    for x in data:
        if x == END: out += bytes([ESC, 0xDC])
        elif x == ESC: out += bytes([ESC, 0xDD])
        else: out.append(x)
    out.append(END)
    return bytes(out)
def unslip(stream):
    cur, esc = bytearray(), False
    for x in stream:
        if esc:
            cur.append({0xDC: END, 0xDD: ESC}[x])
            esc = False
        elif x == ESC: esc = True
        elif x == END:
            if cur: yield bytes(cur)
            cur = bytearray()
        else: cur.append(x)
frames = [b"plain", bytes([END, ESC, 1]), b"", b"\x00" * 3]
wire = b"".join(map(slip, frames))
print(wire, list(unslip(wire)))
def cobs(data):
    out, block = bytearray(), bytearray()
    for x in data + b"\x00":
        if x == 0:
            out.append(len(block) + 1)
            out += block
            block = bytearray()
        else: block.append(x)
    return bytes(out)
def uncobs(data):
    out, i = bytearray(), 0
    while i < len(data):
        n = data[i]
        out += data[i + 1:i + n]
        i += n
        if i < len(data): out.append(0)
    return bytes(out)
for d in (b"", b"\x00", b"ab\x00cd", b"\x00\x00x"): print(cobs(d), uncobs(cobs(d)) == d, 0 in cobs(d))
def parity(b): return bytearray(x << 1 & 0xff | bin(x).count("1") & 1 for x in b)
p = parity(b"AZ~")
print(p, bytes(x >> 1 for x in p), all(bin(x).count("1") % 2 == 0 for x in p))
p[1] ^= 4
print([bin(x).count("1") % 2 for x in p])
