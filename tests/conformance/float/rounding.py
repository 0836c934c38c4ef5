for x in (0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 0.49999999999999994, 2.675, 1.005, 1e15 + 0.5, 123.456, -123.456):
    print(round(x), round(x, 0), round(x, 1), round(x, 2), round(x, -1), round(x, -2))
print(round(1.23456789, 5), round(5e-5, 4), round(1e300, 2), round(12345.6789, -3), round(0.0), round(-0.4), round(1.0), round(2 ** 60 + 0.5), round(1e20), type(round(2.5)).__name__, type(round(2.5, 1)).__name__)
print(["%.1f" % v for v in (0.25, 0.35, 0.45, 0.05, 0.15)], ["%.0f" % v for v in (0.5, 1.5, 2.5, 3.5)], ["{:.2f}".format(v) for v in (1.005, 1.015, 1.025, 2.675)])
print([x // 1 for x in (1.9, -1.1)], [int(x) for x in (1.9, -1.1)], [round(x) for x in (1.9, -1.1, 1.5)])
