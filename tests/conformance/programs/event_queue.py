class Heap:
    def __init__(self): self.h = []
    def __len__(self): return len(self.h)
    def push(self, x):
        h = self.h
        h.append(x)
        i = len(h) - 1
        while i > 0 and h[i] < h[(i - 1) >> 1]:
            h[i], h[(i - 1) >> 1] = h[(i - 1) >> 1], h[i]
            i = (i - 1) >> 1
    def pop(self):
        h = self.h
        top, last = h[0], h.pop()
        if h:
            i, n = 0, len(h)
            h[0] = last
            while True:
                c = 2 * i + 1
                if c >= n: break
                if c + 1 < n and h[c + 1] < h[c]: c += 1
                if not h[c] < h[i]: break
                h[i], h[c] = h[c], h[i]
                i = c
        return top
class Simulation:
    def __init__(self):
        self.queue, self.now, self.seq, self.trace = Heap(), 0, 0, []
    def at(self, delay, f, *args):
        self.seq += 1
        self.queue.push((self.now + delay, self.seq, f, args))
    def run(self, until):
        while len(self.queue):
            t, s, f, args = self.queue.pop()
            if t > until: break
            self.now = t
            f(*args)
    def note(self, text): self.trace.append("%4d %s" % (self.now, text))
sim = Simulation()
waiting, busy, served = [], [False], [0]
def arrive(n):
    sim.note("customer %d arrives" % n)
    waiting.append(n)
    start()
    if n < 6: sim.at(3 + n % 3, arrive, n + 1)
def start():
    if waiting and not busy[0]:
        busy[0] = True
        n = waiting.pop(0)
        sim.at(5, finish, n)
def finish(n):
    busy[0] = False
    served[0] += 1
    sim.note("customer %d leaves, %d wait" % (n, len(waiting)))
    start()
sim.at(0, arrive, 1)
sim.run(100)
print("\n".join(sim.trace))
print(served[0], sim.now, sim.seq)
h = Heap()
x = 12345
for _ in range(500):
    x = (x * 1103515245 + 12345) & 0x7fffffff
    h.push(x % 10007)
out = [h.pop() for _ in range(500)]
print(out == sorted(out), out[0], out[-1])
