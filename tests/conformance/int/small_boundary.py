# crosses the borders at which implementations change representation
for bits in (14, 15, 16, 29, 30, 31, 32, 33, 61, 62, 63, 64, 65):
    n = 1 << bits
    for v in (n - 1, n, n + 1):
        print(v, -v, v + v, v - 1, -v - 1, v * 2, v // 2, -v // 2, v % 1000, -v % 1000)
x = 1
for i in range(70):
    x += x
print(x)
while x > 1:
    x //= 2
    assert x + x - x == x
print(x)
x = -1
for i in range(70):
    x = x + x
    assert -(-x) == x and x - 0 == x and abs(x) == -x
print(x)
