import random
random.seed(42)
a = [random.random() for _ in range(5)]
random.seed(42)
b = [random.random() for _ in range(5)]
print(a == b, all(0 <= x < 1 for x in a), len(set(a)) == 5)
print(all(0 <= random.randrange(10) < 10 for _ in range(100)), all(5 <= random.randrange(5, 8) < 8 for _ in range(50)), all(random.randrange(0, 20, 5) in (0, 5, 10, 15) for _ in range(50)), all(1 <= random.randint(1, 6) <= 6 for _ in range(100)))
print(sorted(set(random.randint(1, 3) for _ in range(100))), sorted(set(random.choice("abc") for _ in range(100))), sorted(set(random.choice([7]) for _ in range(3))), all(2.5 <= random.uniform(2.5, 3.5) <= 3.5 for _ in range(50)))
print(all(0 <= random.getrandbits(8) < 256 for _ in range(50)), random.getrandbits(0) == 0, random.randrange(5, 0, -1) in (5, 4, 3, 2, 1))
for f in (lambda: random.randrange(0), lambda: random.randrange(5, 5), lambda: random.randrange(0, 10, 0), lambda: random.randint(5, 4)):
    try:
        f()
    except ValueError:
        print("ValueError")
try:
    random.choice([])
except IndexError:
    print("IndexError")
counts = [0] * 4
for _ in range(4000): counts[random.getrandbits(2)] += 1
print(all(800 < c < 1200 for c in counts))
mean = sum(random.random() for _ in range(2000)) / 2000
print(0.45 < mean < 0.55)
random.seed(1)
x = random.getrandbits(32)
random.seed(2)
y = random.getrandbits(32)
print(x != y)
