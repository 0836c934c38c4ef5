a = {1, "a", (1,), None, 2.5, True, b"x", frozenset([3])}
print(len(a), 1 in a, True in a, 1.0 in a, (1,) in a, None in a, {3} in [frozenset([3])], frozenset([3]) in a)
print(sorted(map(str, a & {"a", 1, "zz"})), len(a | {"new"}), len(a - {1}), len(a ^ {"a", "b"}))
for it in ([1, "q"], ("a",), "ab", {"a": 1}, range(2), (x for x in (1, "a")), iter([None]), b"x", set(), frozenset([1]), {}.keys(), map(str, [1])):
    print(type(it).__name__, len(a.union(it)), end="; ")
print()
words = "the cat and the dog and the bird".split()
print(len(set(words)), sorted(set(words)), sorted(w for w in set(words) if words.count(w) > 1))
s = set()
for i in range(50): s ^= {i, i * i % 17}
print(sorted(s))
x, y = set("abracadabra"), set("alacazam")
print(sorted(x), sorted(y), sorted(x - y), sorted(x | y), sorted(x & y), sorted(x ^ y))
z = x
x |= {"z"}
print("z" in z, z is x)
x = x | {"w"}
print("w" in z)
def powerset(s):
    s = list(s)
    return {frozenset(x for i, x in enumerate(s) if n >> i & 1) for n in range(1 << len(s))}
p = powerset("abc")
print(len(p), frozenset("ab") in p, frozenset() in p, sorted(sorted(q) for q in p))
print({1, 2} | frozenset([3]) == {1, 2, 3}, type({1} | frozenset([2])).__name__, type(frozenset([1]) | {2}).__name__, {1, 2} == frozenset([2, 1]), hash(frozenset("ab")) == hash(frozenset("ba")))
removed = {1, 2, 3}
for i in list(removed): removed.discard(i) if i % 2 else removed.add(i * 10)
print(sorted(removed))
print(set() < {1}, not set(), set() == set(), set() <= set(), {1} >= set(), {1}.isdisjoint(set()), set().union(), set().union([1], [2]) == {1, 2}, {1}.intersection() == {1})
