class Pool:
    def __init__(self, size):
        self.buf = bytearray(size)
        self.free = [(0, size)]
        self.used = {}
    def alloc(self, n):
        for i, (a, size) in enumerate(self.free):
            if size >= n:
                self.free[i:i + 1] = [(a + n, size - n)] if size > n else []
                self.used[a] = n
                return a
        raise MemoryError(n)
    def release(self, a):
        n = self.used.pop(a)
        self.free.append((a, n))
        self.free.sort()
        merged = []
        for b, size in self.free:
            if merged and merged[-1][0] + merged[-1][1] == b: merged[-1] = (merged[-1][0], merged[-1][1] + size)
            else: merged.append((b, size))
        self.free = merged
    def write(self, a, data):
        if len(data) > self.used[a]: raise ValueError("too long")
        self.buf[a:a + len(data)] = data
    def read(self, a): return bytes(self.buf[a:a + self.used[a]])
    def compact(self):
        moved, at = {}, 0
        for a in sorted(self.used):
            n = self.used[a]
            self.buf[at:at + n] = self.buf[a:a + n]
            moved[a] = at
            at += n
        self.used = {moved[a]: n for a, n in self.used.items()}
        self.free = [(at, len(self.buf) - at)] if at < len(self.buf) else []
        return moved
p = Pool(64)
a = [p.alloc(n) for n in (10, 20, 5, 15)]
for i, x in enumerate(a): p.write(x, b"%d" % i * 3)
print(a, p.free, [p.read(x) for x in a])
p.release(a[1]); p.release(a[3])
print(p.free)
try: p.alloc(35)
except MemoryError as e: print("MemoryError", e.args)
moved = p.compact()
print(moved, p.free, p.alloc(35), [p.read(moved[x]) for x in (a[0], a[2])], len(p.buf))
try: p.write(0, b"x" * 11)
except ValueError as e: print(e)
for bad in (999, a[1]):
    try: p.release(bad)
    except KeyError as e: print("KeyError", e.args)
seed, live, ok = 7, {}, 0
q = Pool(200)
for step in range(300):
    seed = seed * 1103515245 + 12345 & 0x7fffffff
    if live and seed >> 16 & 1:
        k = sorted(live)[(seed >> 8) % len(live)]
        assert q.read(k)[:1] == live.pop(k)
        q.release(k)
    else:
        try:
            k = q.alloc((seed >> 8) % 20 + 1)
            live[k] = bytes([step & 255])
            q.write(k, live[k])
        except MemoryError: ok += 1
print(len(live), ok > 0, sum(q.used.values()) + sum(n for _, n in q.free))
