values = [-1e300, -2.5, -1.0, -0.0, 0.0, 1e-300, 0.5, 1.0, 2.5, 1e300]
for v in values:
    print([v < w for w in values].count(True), [v <= w for w in values].count(True), [v == w for w in values].count(True), [v != w for w in values].count(True))
print(1.0 == 1, 1 == 1.0, 1.5 > 1, 1 < 1.5, 0.0 == -0.0, True == 1.0, 2.0 in [2], 1.0 != 1, 0.1 + 0.2 == 0.3, 1.5 == "1.5", 1.0 == None, 3.0 >= 3)
print(sorted([3.5, 1, 2.25, -1]), max(1, 2.5), min(1, 0.5), max(2, 2.0), {1.0: "a"}[1], hash(1.0) == hash(1), hash(0.5) == hash(0.5), len({1, 1.0, 1.5}), [1.0, 2].index(2.0))
big = 2 ** 53
print(float(big) == big, float(big) == big + 1, float(big) < big + 1, 1e300 > 10 ** 299, 10 ** 400 > 1e308, -10 ** 400 < -1e308, 2 ** 64 == 2.0 ** 64, 2 ** 64 + 1 > 2.0 ** 64)
for f in (lambda: 1.0 < "a", lambda: 1.0 >= None, lambda: [] > 1.5):
    try:
        f()
    except TypeError:
        print("TypeError")
print(0.1 < 0.2 < 0.3, 1.0 < 2 < 2.5, bool(0.0), bool(-0.0), bool(1e-300), not 0.0, 0.0 or "zero is false", 0.1 and "true")
