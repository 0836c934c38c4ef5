edges = {("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("e", "f")}
nodes = {n for e in edges for n in e}
def neighbours(n): return {b for a, b in edges if a == n} | {a for a, b in edges if b == n}
def component(n):
    seen, todo = set(), {n}
    while todo:
        n = todo.pop()
        seen.add(n)
        todo |= neighbours(n) - seen
    return frozenset(seen)
parts = {component(n) for n in nodes}
print(len(parts), sorted(map(sorted, parts)), sorted(nodes - component("a")), all(component(a) == component(b) for a, b in edges))
def closure(rel):
    rel = set(rel)
    while True:
        new = {(a, d) for a, b in rel for c, d in rel if b == c} - rel
        if not new: return rel
        rel |= new
print(sorted(closure({("a", "b"), ("b", "c"), ("c", "d")})), len(closure(edges)))
def product(a, b): return {(x, y) for x in a for y in b}
def subsets(s, n): return {frozenset()} if n == 0 else {x | {y} for x in subsets(s, n - 1) for y in s if y not in x}
print(len(product({1, 2, 3}, "ab")), sorted(map(sorted, subsets({1, 2, 3, 4}, 2))), len(subsets(range(6), 3)))
def primes(n):
    s = set(range(2, n))
    for i in range(2, n):
        if i in s: s -= set(range(i * i, n, i))
    return sorted(s)
print(primes(50))
def sat(clauses, names):
    if not names:
        yield frozenset()
        return
    for rest in sat([], names[1:]):
        for v in (names[0], "-" + names[0]):
            m = rest | {v}
            if all(m & c or any(l.lstrip("-") not in names for l in c) for c in clauses): yield m
cl = [{"a", "b"}, {"-a", "c"}, {"-b", "-c"}]
print(sorted(sorted(m) for m in sat(cl, ["a", "b", "c"])))
def cover(universe, sets):
    left, out = set(universe), []
    while left:
        best = max(sorted(sets), key=lambda k: len(sets[k] & left))
        if not sets[best] & left: return None
        out.append(best)
        left -= sets[best]
    return out
print(cover(range(1, 11), {"A": {1, 2, 3, 8}, "B": {1, 2, 3, 4, 5}, "C": {4, 5, 7}, "D": {5, 6, 7}, "E": {6, 7, 8, 9, 10}}), cover([1], {"A": {2}}))
words = "listen silent enlist google elgoog abc cab".split()
classes = {}
for w in words: classes.setdefault(frozenset(w), set()).add(w)
print(sorted(sorted(v) for v in classes.values()), len({frozenset(w) for w in words}), sorted(set(words[0]) & set(words[1]) & set(words[2])))
