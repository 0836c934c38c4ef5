print(list(enumerate("ab")), list(enumerate("ab", 1)), list(enumerate([], 5)), list(enumerate("xy", start=10)), next(enumerate("q")), list(enumerate("a", -1)), list(enumerate("ab", 10 ** 20)))
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed((1, 2))), list(reversed(range(3))), list(reversed(b"ab")), list(reversed([])), next(reversed([7, 8])))
print(sorted([3, 1, 2]), sorted("hello"), sorted({"b": 1, "a": 2}), sorted((2, 1)), sorted([]), sorted([1, 2], reverse=True), sorted("bA", key=str.lower), sorted(range(3), key=lambda x: -x), sorted([3, 1], reverse=False), sorted(x for x in "ba"), sorted(["a", "B"], key=None))
class Seq:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
print(list(reversed(Seq())))
for f in (lambda: enumerate(), lambda: enumerate(5), lambda: enumerate("a", "b"), lambda: reversed(5), lambda: reversed({1}), lambda: reversed(), lambda: sorted(), lambda: sorted(5), lambda: sorted([1, "a"]), lambda: sorted([1], 5), lambda: sorted([1], foo=1), lambda: reversed(x for x in "a")):
    try:
        f()
    except TypeError:
        print("TypeError")
l = [3, 1, 2]
print(sorted(l), l, sorted(l) is l)
e = enumerate("abc")
print(next(e), list(e), list(e), iter(e) is e)
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b)
for i, x in enumerate(reversed(sorted("cab"))):
    print(i, x, end=" ")
print()
r = reversed(l)
l.append(9)
print(list(r))
