def merge_sort(l):
    if len(l) < 2:
        return l
    m = len(l) // 2
    a, b = merge_sort(l[:m]), merge_sort(l[m:])
    out = []
    i = j = 0
    while i < len(a) and j < len(b):
        if b[j] < a[i]:
            out.append(b[j]); j += 1
        else:
            out.append(a[i]); i += 1
    return out + a[i:] + b[j:]

def heap_sort(l):
    h = []
    for x in l:
        h.append(x)
        i = len(h) - 1
        while i and h[i] < h[(i - 1) // 2]:
            h[i], h[(i - 1) // 2] = h[(i - 1) // 2], h[i]
            i = (i - 1) // 2
    out = []
    while h:
        out.append(h[0])
        last = h.pop()
        if h:
            h[0] = last
            i = 0
            while True:
                c = 2 * i + 1
                if c >= len(h):
                    break
                if c + 1 < len(h) and h[c + 1] < h[c]:
                    c += 1
                if h[i] <= h[c]:
                    break
                h[i], h[c] = h[c], h[i]
                i = c
    return out

data = [(i * i * 31 + 7) % 101 for i in range(80)]
print(merge_sort(data) == sorted(data), heap_sort(data) == sorted(data), heap_sort(data)[:10])

def matmul(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]
m = [[1, 1], [1, 0]]
r = [[1, 0], [0, 1]]
for i in range(30):
    r = matmul(r, m)
print(r)
def bisect(l, x):
    lo, hi = 0, len(l)
    while lo < hi:
        mid = (lo + hi) // 2
        if l[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    return lo
s = list(range(0, 100, 7))
print([bisect(s, x) for x in (-1, 0, 1, 7, 50, 98, 99)])
def powerset(l):
    return [[]] if not l else [x + y for y in ([], [l[-1]]) for x in powerset(l[:-1])]
print(powerset([1, 2, 3]))
life = [[0, 1, 0, 0, 0], [0, 0, 1, 0, 0], [1, 1, 1, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]]
for _ in range(4):
    life = [[1 if (n := sum(life[(y + dy) % 5][(x + dx) % 5] for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dx or dy)) == 3 or n == 2 and life[y][x] else 0 for x in range(5)] for y in range(5)]
for row in life:
    print("".join(".#"[c] for c in row))
