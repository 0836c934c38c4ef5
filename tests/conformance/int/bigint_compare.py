a = 10 ** 30
values = [-a - 1, -a, -1, 0, 1, a - 1, a, a + 1, 1 << 64, -(1 << 64)]
for x in values:
    print([x < y for y in values], [x <= y for y in values].count(True), [x == y for y in values].count(True))
print(sorted(values), max(values), min(values))
print(a == 10 ** 29 * 10, a is None, a != a, bool(a), bool(a - a), not a)
print({a: 1}[10 ** 30], a in [1, a], hash(a) == hash(10 ** 30))
print(a == float(a), a < 1e31, a > 1e29, 1 << 64 == 2.0 ** 64)
