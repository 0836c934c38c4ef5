print([2 ** i for i in range(20)])
print([(-2) ** i for i in range(8)], [0 ** i for i in range(3)], [1 ** i for i in (0, 5, 1000)])
print(3 ** 40, 7 ** 25, (-3) ** 41)
print(2 ** -1, 4 ** -2, (-2) ** -3, 10 ** -1)
print(2 ** 100, 10 ** 30)
print(pow(2, 10), pow(3, 4, 5), pow(2, 1000, 7), pow(-3, 3, 7), pow(3, 3, -7))
print(pow(123456789, 987654321, 1000000007), pow(5, 0, 1), pow(0, 0), pow(7, 0, 13))
for f in (lambda: pow(2, 3, 0), lambda: 0 ** -1, lambda: pow(2, "a"), lambda: 2 ** "a", lambda: pow("a", 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)
x = 2
x **= 3
x **= 2
print(x)
