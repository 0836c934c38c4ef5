print(int(3.7), int(-3.7), int(0.5), int(-0.5), int(1e10), int(-1e10), int(2.0 ** 31), int(2.0 ** 32), int(2.0 ** 62), int(2.0 ** 63), int(2.0 ** 64), int(1e25), int(-1e25), int(1e100) == 10 ** 100, int(123456789.987))
print(float(2 ** 53), float(2 ** 53 + 1), float(2 ** 63), float(-2 ** 63), float(10 ** 30), float(3 ** 60), float(2 ** 100 + 1))
for i in range(0, 70, 3):
    assert int(float(2 ** i)) == 2 ** i and int(-float(2 ** i)) == -2 ** i
print(10 ** 20 + 0.5, 2 ** 70 * 1.5, 10 ** 25 / 3, 10 ** 25 // 3.0, 2 ** 100 / 2 ** 99, 10 ** 400 // 10 ** 399, 5 / 10 ** 30)
print(1e15 + 0.3, int(1e15 + 0.3), int(4503599627370497.5), int(0.9999999999999999), int(1 - 1e-16), round(4503599627370497.5), int(1e22), int(1e23))
try:
    10 ** 400 + 1.0
except OverflowError:
    print("OverflowError")
try:
    10 ** 400 / 3
except OverflowError:
    print("OverflowError")
print(10 ** 400 / 10 ** 399, 7 ** 300 / 7 ** 299)
print([int(x * 10) for x in (0.1, 0.29, 0.57, 1.15)], [x // 1 for x in (2.7, -2.7)], [x % 1 for x in (2.75, -2.75)])
