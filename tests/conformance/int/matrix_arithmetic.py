values = [0, 1, -1, 5, -7, 2 ** 15, 2 ** 30 - 1, -(2 ** 30), 2 ** 31, 2 ** 61, -(2 ** 62), 2 ** 62 - 1, 2 ** 63, -(2 ** 63), 2 ** 64, 10 ** 20, -(10 ** 30), 7 ** 45]
total = 0
for a in values:
    for b in values:
        s, d, p = a + b, a - b, a * b
        assert s - b == a and d + b == a and s == b + a and p == b * a and (a + 1) * (b - 1) == p - a + b - 1
        assert (a < b) == (d < 0) and (a == b) == (d == 0) and (a > b) == (d > 0)
        total = (total * 13 + s + d * 3 + p * 5) % 1000000007
    print(a, [a + v for v in values[4:9]], [a - v for v in values[7:13]], [a * v for v in values[2:10]], total)
