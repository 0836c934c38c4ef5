import random
random.seed(1)
def shuffle(l):
    for i in range(len(l) - 1, 0, -1):
        j = random.randrange(i + 1)
        l[i], l[j] = l[j], l[i]
    return l
l = shuffle(list(range(50)))
print(sorted(l) == list(range(50)), l != list(range(50)), len(set(random.choice(range(5)) for _ in range(200))) == 5)
counts = {}
for _ in range(6000):
    k = random.randint(1, 6)
    counts[k] = counts.get(k, 0) + 1
print(sorted(counts), all(800 < v < 1200 for v in counts.values()))
us = [random.uniform(-5, 5) for _ in range(2000)]
print(all(-5 <= u <= 5 for u in us), -0.5 < sum(us) / len(us) < 0.5, 2.5 < (sum(u * u for u in us) / len(us)) ** 0.5 < 3.3, min(us) < -4, max(us) > 4)
rs = [random.random() for _ in range(2000)]
print(all(0 <= r < 1 for r in rs), [0.05 < sum(i / 10 <= r < (i + 1) / 10 for r in rs) / 2000 < 0.15 for i in range(10)].count(True))
print(all(random.randrange(3, 30, 9) in (3, 12, 21) for _ in range(50)), {random.randrange(2) for _ in range(50)} == {0, 1}, random.randrange(5, 6), random.randint(9, 9), random.choice([7]), random.choice("x"), random.choice((None,)), random.getrandbits(1) in (0, 1))
bits = [random.getrandbits(16) for _ in range(500)]
print(all(0 <= b < 65536 for b in bits), all(100 < sum(b >> i & 1 for b in bits) < 400 for i in range(16)))
random.seed(123); a = [random.randrange(1000) for _ in range(10)]
random.seed(123); b = [random.randrange(1000) for _ in range(10)]
random.seed(124); c = [random.randrange(1000) for _ in range(10)]
print(a == b, a != c)
for f in (lambda: random.choice([]), lambda: random.choice("")):
    try: f()
    except IndexError: print("IndexError")
for f in (lambda: random.randrange(-1), lambda: random.randrange(3, 3), lambda: random.randrange(5, 1), lambda: random.randint(2, 1), lambda: random.randrange(1, 10, 0)):
    try: f()
    except ValueError: print("ValueError", end=" ")
for f in (lambda: random.randrange(), lambda: random.randint(1), lambda: random.choice(), lambda: random.uniform(1), lambda: random.choice(5), lambda: random.getrandbits()):
    try: f()
    except TypeError: print("TypeError", end=" ")
print()
def monte(n):
    hits = 0
    for _ in range(n):
        x, y = random.random(), random.random()
        hits += x * x + y * y < 1
    return 4 * hits / n
print(2.9 < monte(4000) < 3.4)
