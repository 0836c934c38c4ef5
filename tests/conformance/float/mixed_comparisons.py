ints = [0, 1, -1, 2 ** 53, 2 ** 53 + 1, 10 ** 17, 10 ** 22, 10 ** 23, 2 ** 64, -(2 ** 64) - 1, 10 ** 300]
floats = [0.0, -0.0, 1.0, -1.0, 2.0 ** 53, 1e17, 1e22, 1e23, 2.0 ** 64, -2.0 ** 64, 1e300, float("inf"), float("-inf"), float("nan"), 0.5]
for i in ints: print(i if abs(i) < 10 ** 30 else "1e300", ["<" if i < f else "=" if i == f else ">" if i > f else "?" for f in floats])
for f in floats: print(f, ["<" if f < i else "=" if f == i else ">" if f > i else "?" for i in ints], [i in [f] for i in ints].count(True), [hash(i) == hash(f) for i in ints if i == f])
print(sorted([2 ** 53 + 1, 2.0 ** 53, 2 ** 53 - 1, 1.5, -10 ** 30, float("-inf"), 10 ** 30, 1e29]), max(10 ** 18, 1e18), min(10 ** 18, 1e18 + 1000), max([1, 1.0]) is not None)
