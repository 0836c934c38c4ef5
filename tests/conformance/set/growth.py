s = set()
for i in range(2000):
    s.add(i * 3)
print(len(s), 2997 in s, 2998 in s, sum(s))
for i in range(0, 2000, 2):
    s.remove(i * 3)
print(len(s), 0 in s, 3 in s, sum(s))
for i in range(0, 6000, 5):
    s.discard(i)
print(len(s), sum(s))
n = 0
while s:
    s.pop()
    n += 1
print(n, s)
for r in range(100):
    s.add(("k", r % 7))
    s.discard(("k", (r + 3) % 7))
print(len(s) <= 7, all(t[0] == "k" for t in s))
words = set()
for i in range(500):
    words.add("w" + str(i % 123))
print(len(words), "w122" in words, "w123" in words)
primes = set(range(2, 200))
for n in range(2, 15):
    primes -= set(range(n * n, 200, n))
print(sorted(primes))
mixed = {1, "1", 1.5, (1,), None, b"1", frozenset([1]), 2 ** 70, True}
print(len(mixed), 2 ** 70 in mixed, (1,) in mixed, 1.5 in mixed, "2" in mixed)
