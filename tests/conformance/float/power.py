print(2.0 ** 10, 2.0 ** -2, 2.0 ** 0.5, 9 ** 0.5, 27 ** (1 / 3), 10 ** -3, 10.0 ** 3, 0.0 ** 0, 0.0 ** 5, 1.0 ** 1e308, (-2.0) ** 3, (-2.0) ** -3, (-8) ** 2.0, 2 ** 0.0, 1e10 ** 2, 4 ** -0.5)
print(pow(2.0, 3), pow(2, 0.5), pow(0.5, 10), pow(1.5, 2), pow(-1.0, 101))
for f in (lambda: 0.0 ** -1, lambda: 0 ** -0.5, lambda: pow(0.0, -2)):
    try:
        f()
    except ZeroDivisionError:
        print("ZeroDivisionError")
for f in (lambda: 10.0 ** 1000, lambda: 1e200 ** 2):
    try:
        f()
    except OverflowError:
        print("OverflowError")
x = 2.0
x **= 0.5
x **= 2
print(round(x, 12))
def newton(n):
    g = n / 2
    for _ in range(30):
        g = (g + n / g) / 2
    return g
print([round(newton(n), 10) == round(n ** 0.5, 10) for n in (2, 3, 10, 12345.678)])
