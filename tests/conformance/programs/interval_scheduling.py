def parse(s):
    out = []
    for p in s.split(","):
        a, _, b = p.strip().partition("-")
        out.append((int(a), int(b or a)))
    return out
def merge(iv):
    out = []
    for a, b in sorted(iv):
        if out and a <= out[-1][1] + 1: out[-1] = (out[-1][0], max(out[-1][1], b))
        else: out.append((a, b))
    return out
def invert(iv, lo, hi):
    out, at = [], lo
    for a, b in merge(iv):
        if at < a: out.append((at, a - 1))
        at = b + 1
    return out + ([(at, hi)] if at <= hi else [])
def show(iv): return ",".join("%d-%d" % i if i[0] != i[1] else str(i[0]) for i in iv)
print(show(merge(parse("5-9, 1-3, 8-12, 20, 4, 30-31"))), show(invert(parse("5-9,1-3,20"), 0, 25)), show(merge([])), show(invert([], 1, 3)))
def greedy(jobs):
    out, end = [], -1
    for name, a, b in sorted(jobs, key=lambda j: (j[2], j[0])):
        if a >= end:
            out.append(name)
            end = b
    return out
jobs = [("a", 1, 4), ("b", 3, 5), ("c", 0, 6), ("d", 5, 7), ("e", 3, 9), ("f", 5, 9), ("g", 6, 10), ("h", 8, 11), ("i", 8, 12), ("j", 2, 14), ("k", 12, 16)]
print(greedy(jobs))
def weighted(jobs):
    jobs = sorted(jobs, key=lambda j: j[2])
    best = [(0, ())]
    for i, (name, a, b, w) in enumerate(jobs):
        j = i
        while j > 0 and jobs[j - 1][2] > a: j -= 1
        take = (best[j][0] + w, best[j][1] + (name,))
        best.append(max(best[-1], take, key=lambda t: t[0]))
    return best[-1]
print(weighted([("a", 1, 4, 5), ("b", 3, 5, 1), ("c", 0, 6, 8), ("d", 4, 7, 4), ("e", 3, 8, 6), ("f", 5, 9, 3), ("g", 6, 10, 2), ("h", 8, 11, 4)]))
def rooms(jobs):
    ends, most = [], 0
    for _, a, b in sorted(jobs, key=lambda j: j[1]):
        ends = [e for e in ends if e > a] + [b]
        most = max(most, len(ends))
    return most
print(rooms(jobs), rooms([]), rooms(jobs[:1]))
def minutes(s):
    h, m = s.split(":")
    return int(h) * 60 + int(m)
def free(busy, start, end, need):
    at = minutes(start)
    for a, b in sorted((minutes(x), minutes(y)) for x, y in busy) + [(minutes(end), 0)]:
        if a - at >= need: yield "%02d:%02d-%02d:%02d" % (at // 60, at % 60, a // 60, a % 60)
        at = max(at, b)
print(list(free([("09:00", "10:30"), ("12:00", "13:00"), ("10:00", "11:00"), ("16:15", "17:00")], "08:30", "18:00", 30)))
def sweep(events):
    level, out = 0, []
    for t, d in sorted(e for a, b in events for e in ((a, 1), (b, -1))):
        level += d
        if out and out[-1][0] == t: out[-1] = (t, level)
        else: out.append((t, level))
    return out
print(sweep([(1, 5), (2, 6), (5, 7), (8, 9)]))
