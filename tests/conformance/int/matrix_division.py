values = [1, 2, 3, 7, 10, 255, 256, 2 ** 31 - 1, 2 ** 31, 2 ** 32 + 1, 2 ** 62, 2 ** 63 - 1, 2 ** 63, 2 ** 64 + 1, 10 ** 25, 3 ** 70]
total = 0
for a in values:
    for b in values:
        for x, y in ((a, b), (-a, b), (a, -b), (-a, -b)):
            q, r = x // y, x % y
            assert q * y + r == x and (0 <= r < y or y < r <= 0), (x, y)
            total = (total * 31 + q * 7 + r) % 1000000007
    print(a, [a // b for b in values[:8]], [-a // b for b in values[6:10]], [a % b for b in values[:8]], [-a % b for b in values[8:12]], total)
