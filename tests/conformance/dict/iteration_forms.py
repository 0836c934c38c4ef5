d = {"a": 1, "b": 2, "c": 3}
for k in d: print(k, d[k], end=" ")
print()
for k, v in d.items(): print(k, v, end=" ")
print()
for i, k in enumerate(d): print(i, k, end=" ")
print()
for i, (k, v) in enumerate(d.items()): print(i, k, v, end=" ")
print()
print([k for k in d], [v for v in d.values()], [(k, v) for k, v in d.items() if v > 1], {v: k for k, v in d.items()}, sorted(d, key=d.get, reverse=True), max(d, key=d.get), min(d.values()), sum(d.values()), list(zip(d, d.values())), dict(zip(d.values(), d)), list(map(d.get, "abz")), [*d], {*d} == {"a", "b", "c"}, {**d, "a": 0})
a, b, c = d
print(a, b, c)
(k1, v1), *rest = d.items()
print(k1, v1, rest)
for k in list(d):
    if d[k] % 2: del d[k]
print(d)
d.update({str(i): i for i in range(5)})
evens = {k: v for k, v in d.items() if v % 2 == 0}
print(sorted(evens.items()))
it = iter(d.items())
print(next(it), len(list(it)))
nested = {"x": {"y": {"z": 1}}}
n = nested
while isinstance(n, dict):
    k = next(iter(n))
    print(k, end=".")
    n = n[k]
print(n)
def walk(d, path=()):
    for k in sorted(d):
        if isinstance(d[k], dict): yield from walk(d[k], path + (k,))
        else: yield "/".join(path + (k,)), d[k]
print(list(walk({"a": {"b": 1, "c": {"d": 2}}, "e": 3})))
groups = {}
for w in "apple avocado banana blueberry cherry".split(): groups.setdefault(w[0], []).append(w)
print(groups, {k: len(v) for k, v in groups.items()})
count = {}
for c in "mississippi": count[c] = count.get(c, 0) + 1
print(count, sorted(count.items(), key=lambda kv: (-kv[1], kv[0])))
print(any(v > 3 for v in count.values()), all(k.isalpha() for k in count), "s" in count.keys(), 4 in count.values(), ("p", 2) in count.items())
