class Canvas:
    def __init__(self, w, h): self.w, self.h, self.bits = w, h, bytearray((w + 7) // 8 * h)
    def set(self, x, y, v=1):
        if 0 <= x < self.w and 0 <= y < self.h:
            i, m = y * ((self.w + 7) // 8) + (x >> 3), 0x80 >> (x & 7)
            if v: self.bits[i] |= m
            else: self.bits[i] &= ~m & 0xff
    def get(self, x, y): return bool(self.bits[y * ((self.w + 7) // 8) + (x >> 3)] & 0x80 >> (x & 7))
    def line(self, x0, y0, x1, y1):
        dx, dy = abs(x1 - x0), -abs(y1 - y0)
        sx, sy, err = 1 if x0 < x1 else -1, 1 if y0 < y1 else -1, dx + dy
        while True:
            self.set(x0, y0)
            if (x0, y0) == (x1, y1): return
            e2 = 2 * err
            if e2 >= dy: err, x0 = err + dy, x0 + sx
            if e2 <= dx: err, y0 = err + dx, y0 + sy
    def circle(self, cx, cy, r):
        x, y, d = r, 0, 1 - r
        while x >= y:
            for a, b in ((x, y), (y, x)):
                for s in (1, -1):
                    for t in (1, -1): self.set(cx + s * a, cy + t * b)
            y += 1
            if d < 0: d += 2 * y + 1
            else:
                x -= 1
                d += 2 * (y - x) + 1
    def rect(self, x, y, w, h):
        for i in range(w): self.set(x + i, y), self.set(x + i, y + h - 1)
        for i in range(h): self.set(x, y + i), self.set(x + w - 1, y + i)
    def fill(self, x, y):
        todo = [(x, y)]
        while todo:
            x, y = todo.pop()
            if 0 <= x < self.w and 0 <= y < self.h and not self.get(x, y):
                self.set(x, y)
                todo += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
    def scroll(self, dx, dy):
        old = Canvas(self.w, self.h)
        old.bits[:] = self.bits
        for y in range(self.h):
            for x in range(self.w):
                sx, sy = x - dx, y - dy
                self.set(x, y, 0 <= sx < self.w and 0 <= sy < self.h and old.get(sx, sy))
    def __str__(self): return "\n".join("".join(".#"[self.get(x, y)] for x in range(self.w)) for y in range(self.h))
c = Canvas(30, 14)
c.line(0, 0, 29, 13); c.line(0, 13, 29, 0); c.circle(15, 7, 6); c.rect(2, 2, 7, 5); c.set(100, 100); c.set(-1, 0)
print(c)
c.fill(4, 4)
c.scroll(3, -1)
print(c)
print(sum(bin(b).count("1") for b in c.bits), bytes(c.bits[:8]), len(c.bits))
FONT = {"A": "0e11111f1111", "D": "1e111111111e", "E": "1f101e10101f", "R": "1e11111e1211"}
def text(c, s, x, y):
    for ch in s:
        for r, row in enumerate(bytes.fromhex(FONT[ch])):
            for b in range(5):
                if row & 0x10 >> b: c.set(x + b, y + r)
        x += 6
d = Canvas(31, 8)
text(d, "ADDER", 1, 1)
print(d)
def rle(data):
    out, i = bytearray(), 0
    while i < len(data):
        n = 1
        while i + n < len(data) and n < 255 and data[i + n] == data[i]: n += 1
        out += bytes((n, data[i]))
        i += n
    return bytes(out)
def unrle(data): return b"".join(bytes((data[i + 1],)) * data[i] for i in range(0, len(data), 2))
print(len(rle(c.bits)), unrle(rle(c.bits)) == bytes(c.bits), rle(b""), rle(b"aaab"))
