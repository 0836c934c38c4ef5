print([1 << i for i in (0, 1, 5, 29, 30, 31, 32, 61, 62, 63, 64, 65)])
print([-1 << i for i in (0, 1, 30, 31, 62, 63, 64)])
print([1 >> i for i in (0, 1, 64)], [-1 >> i for i in (0, 1, 100)], [-8 >> i for i in range(6)])
print([12345 >> i for i in (1, 3, 8, 13, 14, 40)], [-12345 >> i for i in (1, 3, 8, 13, 14, 40)])
print(3 << 40, -3 << 40, 0 << 1000, 0 >> 1000)
n = 1 << 100
print(n, n >> 98, n >> 100, n >> 101, -n >> 99, -n >> 101, (-n - 1) >> 100)
print((n | 12345) >> 1 << 1 == n | 12344)
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: (1 << 80) >> -1, lambda: 1 << 1.0, lambda: 1.0 << 1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)
x = 5
x <<= 10
x >>= 2
print(x)
