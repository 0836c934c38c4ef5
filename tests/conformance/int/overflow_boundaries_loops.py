for start in (2 ** 30 - 3, 2 ** 31 - 3, 2 ** 32 - 3, 2 ** 61 - 3, 2 ** 62 - 3, 2 ** 63 - 3, 2 ** 64 - 3):
    x = start
    out = []
    for _ in range(5):
        x += 1
        out.append(x - start)
    y = -start
    for _ in range(5):
        y -= 1
        out.append(y + start)
    print(start, x, y, out, x * 2 // 2 == x, (x << 1) >> 1 == x, -(-x) == x, x - x, x // start, x % start, hash(x) == hash(start + 5), x == start + 5, x > start, str(x) == repr(x))
i = 2 ** 62 - 2
n = 0
while i < 2 ** 62 + 2:
    i += 1
    n += 1
print(n, i)
i = -2 ** 62 + 2
while i > -2 ** 62 - 3: i -= 1
print(i)
print(sum([2 ** 61] * 8), sum(range(2 ** 62 - 2, 2 ** 62 + 2)), max(2 ** 62, 2 ** 62 - 1), [2 ** 62] * 2, {2 ** 62: 1}[2 ** 62], 2 ** 62 in (2 ** 62,), abs(-2 ** 62), divmod(-2 ** 62, 3), pow(2, 62) - pow(2, 62))
