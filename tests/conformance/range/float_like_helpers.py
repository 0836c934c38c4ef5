def frange(a, b, step):
    n = 0
    while a + n * step < b:
        yield a + n * step
        n += 1
def linspace(a, b, n): return [a + (b - a) * i / (n - 1) for i in range(n)] if n > 1 else [a]
print(list(frange(0, 1, 0.25)), linspace(0, 1, 5), linspace(2, 3, 1), list(frange(0, 0, 1)))
def pages(n, size): return [range(i, min(i + size, n)) for i in range(0, n, size)]
print(pages(10, 4), [len(p) for p in pages(10, 4)], pages(0, 3), list(map(list, pages(5, 2))))
def overlaps(a, b): return range(max(a.start, b.start), min(a.stop, b.stop))
print(overlaps(range(5), range(3, 9)), len(overlaps(range(3), range(5, 9))), bool(overlaps(range(2), range(2, 4))))
print([list(range(i, 0, -1)) for i in range(4)], [(i, j) for i in range(4) for j in range(i)], sum(i for i in range(1000) if i % 3 == 0 or i % 5 == 0), [range(10)[i] for i in (0, -1, 5)], list(zip(range(0, 10, 3), range(9, -1, -3))), max(range(-5, 5), key=lambda x: -x * x), [x for x in range(50, 0, -7)], 49 in range(0, 50, 7), list(range(3)) + list(range(3))[::-1])
def binary_search(pred, lo, hi):
    r = range(lo, hi)
    while r:
        m = len(r) // 2
        r = r[:m] if pred(r[m]) else r[m + 1:]
    return r.start
print(binary_search(lambda x: x * x >= 50, 0, 100), binary_search(lambda x: x >= 0, 0, 5), binary_search(lambda x: False, 0, 5))
i = 0
for i in range(10 ** 9):
    if i * i > 200: break
print(i)
