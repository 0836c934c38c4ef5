m = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print(sum(sum(r) for r in m), sum(x for r in m for x in r), max(max(r) for r in m), [sum(r[i] for r in m) for i in range(3)], sum(m[i][i] for i in range(3)), [min(c) for c in zip(*m)])
print(list(list(x * y for y in range(3)) for x in range(3)), [tuple(g) for g in ((i * j for j in range(2)) for i in range(3))], ["".join(c for c in w if c not in "aeiou") for w in "hello world".split()])
def primes(n): return (p for p in range(2, n) if not any(p % q == 0 for q in range(2, p)))
print(list(primes(30)), sum(primes(50)), sum(1 for _ in primes(100)))
lazy = (x for x in (y * y for y in (z + 1 for z in range(5))) if x % 2)
print(next(lazy), list(lazy), list(lazy))
def tree(n): return (n, [tree(i) for i in range(n)])
def count(t): return 1 + sum(count(k) for k in t[1])
print(count(tree(5)), tree(2))
print({k: {v for v in range(k)} == set(range(k)) for k in range(3)}, [{j: [k for k in range(j)] for j in range(i)} for i in range(3)], dict((k, list(v for v in range(k))) for k in range(3)))
words = ["stone", "onset", "notes", "abc", "cab"]
print({"".join(sorted(w)): sorted(v for v in words if sorted(v) == sorted(w)) for w in words})
pyth = [(a, b, c) for c in range(1, 30) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c]
print(pyth)
gens = [(i * x for x in range(3)) for i in range(3)]
print([list(g) for g in gens], [list(g) for g in gens])
def f(n): return [g for g in (lambda k: [k] * k for _ in range(1))][0](n)
print(f(3), [*(x for x in "ab"), *(y for y in range(2))], max((len(w), w) for w in words), sorted((-x for x in range(3)), key=lambda v: v * v))
print(list(zip((a for a in "abc"), (b for b in range(2)))), [x for x in zip(*[iter("abcdef")] * 2)], [(a, b) for (a, b), c in (((1, 2), 3), ((4, 5), 6))], [x for *x, y in ("abc", "de")])
