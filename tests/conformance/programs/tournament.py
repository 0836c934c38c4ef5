class Team:
    def __init__(self, name): self.name, self.w, self.d, self.l, self.gf, self.ga = name, 0, 0, 0, 0, 0
    @property
    def points(self): return 3 * self.w + self.d
    @property
    def diff(self): return self.gf - self.ga
    def record(self, f, a):
        self.gf += f
        self.ga += a
        if f > a: self.w += 1
        elif f == a: self.d += 1
        else: self.l += 1
    def __lt__(self, o): return (-self.points, -self.diff, -self.gf, self.name) < (-o.points, -o.diff, -o.gf, o.name)
def round_robin(names):
    names = list(names) + ([None] if len(names) % 2 else [])
    n = len(names)
    for r in range(n - 1):
        yield [(names[i], names[n - 1 - i]) for i in range(n // 2) if None not in (names[i], names[n - 1 - i])]
        names.insert(1, names.pop())
teams = {n: Team(n) for n in ("Lions", "Bears", "Wolves", "Hawks", "Foxes")}
seed = 42
for r, games in enumerate(round_robin(teams), 1):
    line = []
    for a, b in games:
        seed = seed * 1103515245 + 12345 & 0x7fffffff
        x, y = seed >> 8 & 3, seed >> 12 & 3
        teams[a].record(x, y)
        teams[b].record(y, x)
        line.append("%s %d:%d %s" % (a, x, y, b))
    print(r, "; ".join(line))
print("%-8s %2s %2s %2s %5s %3s" % ("team", "W", "D", "L", "goals", "pts"))
for t in sorted(teams.values()): print("%-8s %2d %2d %2d %2d:%-2d %3d" % (t.name, t.w, t.d, t.l, t.gf, t.ga, t.points))
print(sum(t.gf for t in teams.values()) == sum(t.ga for t in teams.values()), max(teams.values(), key=lambda t: t.gf).name, [t.name for t in sorted(teams.values(), key=lambda t: t.ga)][:2])
def knockout(names):
    r = 0
    while len(names) > 1:
        r += 1
        winners = [max(p, key=lambda n: (len(n) * 7 + r * ord(n[0])) % 11) for p in zip(names[::2], names[1::2])]
        if len(names) % 2: winners.append(names[-1])
        yield r, winners
        names = winners
for r, w in knockout("ann bob cid dan eve fay gus hal ivy".split()): print(r, w)
def elo(a, b, score, k=32):
    e = 1 / (1 + 10 ** ((b - a) / 400))
    return a + k * (score - e), b - k * (score - e)
print(["%.2f" % x for x in elo(1200, 1000, 0)], ["%.2f" % x for x in elo(1000, 1000, 1)])
