values = [0.0, 1.0, 0.1, 1 / 3, 2 / 3, 1e10, 1e15, 123456789.125, 1e16, 1e22, 1e23, 1e100, 1e-5, 1e-10, 1e-100, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 3.141592653589793, 2.718281828459045, 0.3, 0.7, 1.1, 9007199254740991.0, 9007199254740992.0, 4503599627370495.5, 1.0000000000000002, 0.9999999999999999, 123.456, 1e21, 1e20, 12345678901234567890.0, 0.5, 0.25, 0.125, 100.0]
for v in values:
    for x in (v, -v):
        assert float(repr(x)) == x and float(str(x)) == x and eval(repr(x)) == x and float("%.17g" % x) == x and float("{!r}".format(x)) == x and float("%r" % x) == x
    print(repr(v), "%.3g" % v, "%.6e" % v, "{:.4}".format(v), "{:g}".format(v), "%.17g" % v, "%.15g" % v)
x = 0.1
for i in range(40):
    x = x * 1.7 + 0.01
    assert float(repr(x)) == x
print(x)
y = 1e300
n = 0
while y > 1e-300:
    y /= 7.3
    n += 1
    assert float(repr(y)) == y, y
print(n, y)
print([float("0." + "0" * n + "123456789") for n in range(0, 20, 4)], [float("1" + "0" * n) for n in range(14, 26, 2)], [float("%de%d" % (m, e)) for m in (1, 9, 123) for e in (-20, -3, 0, 5, 20)])
print([i / 10 for i in range(30)], [i / 7 for i in range(1, 15)], [2.0 ** -i for i in range(0, 60, 5)], [2.0 ** i for i in range(0, 100, 9)])
