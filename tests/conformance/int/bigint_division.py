cases = [(10 ** 40, 7), (10 ** 40, 10 ** 20 + 1), (2 ** 200 + 12345, 2 ** 100 - 1), (10 ** 30, 10 ** 30),
         (10 ** 30 - 1, 10 ** 30), (3 ** 100, 5 ** 50), ((1 << 128) - 1, (1 << 64) - 1), (1 << 128, (1 << 64) + 1)]
for a, b in cases:
    for x, y in ((a, b), (-a, b), (a, -b), (-a, -b)):
        q, r = divmod(x, y)
        assert q == x // y and r == x % y and q * y + r == x and abs(r) < abs(y)
        print(q, r)
try:
    (1 << 100) // 0
except ZeroDivisionError:
    print("ZeroDivisionError")
try:
    (1 << 100) % 0
except ZeroDivisionError:
    print("ZeroDivisionError")
n = 3 ** 200
digits = 0
while n:
    n, d = divmod(n, 10)
    digits += d
print(digits)
