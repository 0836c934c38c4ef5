a, b = 7.5, 2.0
print(a + b, a - b, a * b, a / b, a // b, a % b, a ** b, -a, +a, abs(-a), divmod(a, b))
print(1 + 2.5, 2.5 + 1, 1 - 2.5, 3 * 0.5, 7 / 2.0, 7 // 2.0, 7 % 2.5, 2 ** 0.5, 2.0 ** 3, 2.5 ** -1, True + 0.5, 0.5 * False)
for x in (7.5, -7.5):
    for y in (2, -2, 2.5, -2.5):
        print(x // y, x % y, divmod(x, y), end="; ")
    print()
x = 1.5
x += 1; x -= 0.25; x *= 4; x /= 3; x //= 0.5; x **= 2; x %= 7
print(x)
print(1e20 + 1, 1e16 + 1.0, 0.1 * 3, 1.1 + 2.2, 1e-10 + 1, 1e308 + 1e308, 5e-324 / 2, 2.0 ** 1023, 0.0 * -1, 1.0 // 0.1, 1.0 % 0.1, -1e-20 % 3.0)
for f in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 1 / 0.0, lambda: divmod(1.0, 0.0), lambda: 0.0 ** -1):
    try:
        f()
    except ZeroDivisionError:
        print("ZeroDivisionError")
for f in (lambda: 1.0 + "a", lambda: "a" * 1.0, lambda: 1.5 & 1, lambda: 1.5 << 1, lambda: ~1.5, lambda: [1] * 2.0, lambda: 1.5 + None, lambda: 1.5 @ 2.0, lambda: len(1.5)):
    try:
        f()
    except TypeError:
        print("TypeError")
try:
    10.0 ** 400
except OverflowError:
    print("OverflowError")
