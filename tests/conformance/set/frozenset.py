f = frozenset([1, 2, 3])
print(sorted(f), len(f), 1 in f, 9 in f, frozenset(), frozenset({1}), frozenset("a"), bool(frozenset()), type(f).__name__)
print(sorted(f | {4}), sorted(f & {1, 9}), sorted(f - {1}), sorted(f ^ {1, 9}), type(f | {4}).__name__, type({4} | f).__name__, type(f & f).__name__, sorted(f.union([9])), sorted(f.difference([1])), sorted(f.copy()))
print(f == {1, 2, 3}, f < {1, 2, 3, 4}, f.issubset(range(9)), f.isdisjoint([9]), hash(f) == hash(frozenset([3, 2, 1])), {f: "v"}[frozenset((1, 2, 3))], frozenset({f}) == {f})
for name in ("add", "remove", "discard", "pop", "clear", "update", "intersection_update"):
    print(name, hasattr(f, name), hasattr(set(), name))
for g in (lambda: f[0], lambda: frozenset(1), lambda: frozenset([[]]), lambda: frozenset([1], [2]), lambda: hash(set())):
    try:
        g()
    except TypeError:
        print("TypeError")
s = set([f, frozenset()])
print(len(s), f in s, frozenset([2, 1, 3]) in s)
g = f
g |= {10}
print(sorted(f), sorted(g), type(g).__name__)
print(sorted(frozenset(x * x for x in range(4))), {frozenset("ab"): 1, frozenset("ba"): 2} == {frozenset("ab"): 2})
