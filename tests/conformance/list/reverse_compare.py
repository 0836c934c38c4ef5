l = [1, 2, 3]
print(l.reverse(), l)
[].reverse()
l = list(range(7)); l.reverse(); print(l)
print(list(reversed([1, 2, 3])), list(reversed([])))
values = [[], [0], [1], [1, 0], [1, 1], [1, 1, 1], [2], [0, 9]]
for v in values:
    print([v < w for w in values].count(True), [v <= w for w in values].count(True), [v > w for w in values].count(True), [v >= w for w in values].count(True), [v == w for w in values].count(True), [v != w for w in values].count(True))
print(sorted(values), max(values), min(values))
print([1, 2] == (1, 2), [1] == 1, [1, [2, [3]]] == [1, [2, [3]]], [1, [2, [3]]] < [1, [2, [4]]], ["a", 1] < ["b", None], [1, "x"] == [1.0, "x"], [] != [])
for f in (lambda: [1] < 1, lambda: [1] < (1,), lambda: [1, "a"] < [1, 2], lambda: [None] < [0]):
    try:
        print(f())
    except TypeError:
        print("TypeError")
try:
    hash([])
except TypeError:
    print("TypeError")
