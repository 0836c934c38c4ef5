data = [("b", 2), ("a", 2), ("c", 1), ("d", 2)]
print(sorted(data, key=lambda t: t[1]), sorted(data, key=lambda t: t[1], reverse=True), sorted(data, reverse=True), sorted(sorted(data), key=lambda t: -t[1]))
print(list(reversed(sorted("hello"))), sorted("hello", reverse=True), sorted([3, 1, 2], key=lambda x: -x) == sorted([3, 1, 2], reverse=True), sorted([]), sorted([1]), sorted([2, 1]), sorted((x for x in "ba")), sorted({3, 1}), sorted({"z": 0, "y": 1}))
l = [1, 2, 3]
print(list(reversed(l)), l, list(reversed("abc")), list(reversed(range(0, 10, 3))), list(reversed((1,))), list(reversed(bytearray(b"ab"))))
r = reversed(l)
print(next(r), list(r), list(r))
for i, x in enumerate(reversed(l)): print(i, x, end=" ")
print()
