def rotate(l, n):
    n %= len(l) or 1
    return l[n:] + l[:n]
print(rotate([1, 2, 3, 4], 1), rotate([1, 2, 3], -1), rotate([], 5), rotate([1, 2], 7))
def dedupe(l):
    seen = []
    for x in l:
        if x not in seen: seen.append(x)
    return seen
def chunks(l, n): return [l[i:i + n] for i in range(0, len(l), n)]
def interleave(a, b): return [x for p in zip(a, b) for x in p] + a[len(b):] + b[len(a):]
def bubble(l):
    l = l[:]
    for i in range(len(l)):
        for j in range(len(l) - 1 - i):
            if l[j] > l[j + 1]: l[j], l[j + 1] = l[j + 1], l[j]
    return l
def insertion(l):
    l = l[:]
    for i in range(1, len(l)):
        x, j = l[i], i
        while j and l[j - 1] > x:
            l[j] = l[j - 1]
            j -= 1
        l[j] = x
    return l
def selection(l):
    l, out = l[:], []
    while l: out.append(l.pop(l.index(min(l))))
    return out
def shell(l):
    l, gap = l[:], len(l) // 2
    while gap:
        for i in range(gap, len(l)):
            j = i
            while j >= gap and l[j - gap] > l[j]:
                l[j - gap], l[j] = l[j], l[j - gap]
                j -= gap
        gap //= 2
    return l
def counting(l):
    c = [0] * (max(l) + 1) if l else []
    for x in l: c[x] += 1
    return [i for i, n in enumerate(c) for _ in range(n)]
def radix(l):
    for shift in (0, 4, 8):
        b = [[] for _ in range(16)]
        for x in l: b[x >> shift & 15].append(x)
        l = sum(b, [])
    return l
data = [(i * 7919 + 13) % 997 for i in range(60)]
print([f(data) == sorted(data) for f in (bubble, insertion, selection, shell, counting, radix)], [f([]) for f in (bubble, insertion, selection, counting)])
print(dedupe([3, 1, 3, 2, 1]), chunks([1, 2, 3, 4, 5], 2), interleave([1, 2, 3], ["a"]), bubble([3, 1, 2]))
def majority(l):
    c, n = None, 0
    for x in l:
        if n == 0: c = x
        n += 1 if x == c else -1
    return c
def max_sub(l):
    best = cur = l[0]
    for x in l[1:]:
        cur = max(x, cur + x)
        best = max(best, cur)
    return best
def two_sum(l, t):
    seen = {}
    for i, x in enumerate(l):
        if t - x in seen: return seen[t - x], i
        seen[x] = i
def next_perm(l):
    i = len(l) - 2
    while i >= 0 and l[i] >= l[i + 1]: i -= 1
    if i < 0: return None
    j = len(l) - 1
    while l[j] <= l[i]: j -= 1
    l = l[:]
    l[i], l[j] = l[j], l[i]
    return l[:i + 1] + l[i + 1:][::-1]
print(majority([1, 2, 1, 1, 3]), max_sub([-2, 1, -3, 4, -1, 2, 1, -5, 4]), two_sum([2, 7, 11, 15], 26), two_sum([1], 2), next_perm([1, 2, 3]), next_perm([3, 2, 1]), next_perm([1, 3, 2]))
def lis(l):
    tails = []
    for x in l:
        lo, hi = 0, len(tails)
        while lo < hi:
            m = (lo + hi) // 2
            if tails[m] < x: lo = m + 1
            else: hi = m
        tails[lo:lo + 1] = [x]
    return len(tails)
print(lis([10, 9, 2, 5, 3, 7, 101, 18]), lis(data), lis([]))
