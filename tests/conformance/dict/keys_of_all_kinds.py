class K: pass
k = K()
f = lambda: 0
keys = [0, -1, 1.5, True, "s", b"b", None, (), (1, (2,)), frozenset([1]), ..., int, len, f, k, K, 10 ** 30, range(3), 1 + 2j, "é", NotImplemented, ValueError, slice]
d = {}
for i, key in enumerate(keys): d[key] = i
print(len(d) == len(keys), [d[key] for key in keys], all(key in d for key in keys))
print(d[0.0], d[1], d[10 ** 29 * 10], d[(1, (2,))], d[frozenset([1])], d[None], d[range(0, 3)], d["\u00e9"], d[k], k in d, K() in d)
for key in keys[::2]: del d[key]
print(len(d), [key in d for key in keys].count(True))
for bad in ([], {}, set(), bytearray(), ([],), [1]):
    for op in (lambda: d[bad], lambda: d.get(bad), lambda: bad in d, lambda: d.__setitem__(bad, 1), lambda: d.pop(bad), lambda: d.setdefault(bad), lambda: {bad: 1}, lambda: d.update({bad: 1}), lambda: dict([(bad, 1)]), lambda: dict.fromkeys([bad])):
        try:
            op()
            print("accepted")
        except TypeError:
            print("T", end="")
print()
same = {1: "int", 1.0: "float", True: "bool", 1 + 0j: "complex"}
print(same, len(same))
zero = {0: "a", -0.0: "b", False: "c"}
print(zero)
s = {"1": 1, 1: 2, b"1": 3, (1,): 4}
print(len(s), s["1"], s[1], s[b"1"], s[1,])
neg = {-1: "a", -2: "b", -3: "c"}
print(neg[-1], neg[-2], hash(-1) == hash(-1), (-1,) in {(-1,): 1})
big = {2 ** i: i for i in range(0, 130, 13)}
print([big[2 ** i] for i in range(0, 130, 13)], big.get(2 ** 131), float(2 ** 65) in big)
