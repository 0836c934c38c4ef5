sets = [set(), {1}, {1, 2}, {2, 3}, {1, 2, 3}]
for s in sets:
    print([s < t for t in sets], [s <= t for t in sets], [s == t for t in sets].count(True), [s > t for t in sets].count(True), [s >= t for t in sets].count(True), [s != t for t in sets].count(True))
    print([s.issubset(t) for t in sets].count(True), [s.issuperset(t) for t in sets].count(True), [s.isdisjoint(t) for t in sets].count(True))
print({1, 2}.issubset([1, 2, 3]), {1, 2}.issuperset((1,)), {1}.isdisjoint("ab"), {1} == [1], {1} == frozenset([1]), frozenset([1, 2]) > {1}, {1} != 1, set() == {} )
for f in (lambda: {1} < [1], lambda: {1} <= 1, lambda: {1}.issubset(5), lambda: {1} > "a"):
    try:
        print(f())
    except TypeError:
        print("TypeError")
print({1, 2, 3} == {3, 2, 1}, {(1, 2), "a"} == {"a", (1, 2)}, {1.0} == {1}, {frozenset({1})} == {frozenset({1.0})})
