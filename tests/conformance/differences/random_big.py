import random
for n in (0, 1, 8, 31, 32, 33, 64, 100, 128):
    values = [random.getrandbits(n) for _ in range(20)]
    print(n, all(0 <= v < 1 << n for v in values), n < 8 or len(set(values)) > 1, n < 64 or max(values) >> (n - 12) > 0)
for a, b in ((2 ** 128 - 1, 2 ** 128), (-2 ** 100, 2 ** 100), (2 ** 40, 2 ** 40 + 5), (0, 10 ** 30), (7, 7)):
    values = [random.randint(a, b) for _ in range(50)]
    print(all(a <= v <= b for v in values))
print(sorted(set(random.randint(2 ** 70, 2 ** 70 + 2) - 2 ** 70 for _ in range(200))))
print(all(0 <= random.randrange(10 ** 25) < 10 ** 25 for _ in range(20)), random.randrange(2 ** 80, 2 ** 80 + 1) == 2 ** 80)
for f in (lambda: random.getrandbits(-1), lambda: random.randint(2, 1)):
    try:
        f()
    except ValueError:
        print("ValueError")
