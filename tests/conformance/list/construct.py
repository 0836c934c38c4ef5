print([], [1], [1, 2, 3], [1, "a", None, [2]], list(), list("abc"), list((1, 2)), list(range(3)), list({"k": 1}), list(b"ab"), list(x for x in [1]))
print([1,], [1, 2,], [[]], [[], [[]]], [*range(3)], [*"ab", *[1]], list(map(str, [1, 2])), list(zip([1], [2])), list([1, 2]))
a = [1, 2]
b = list(a)
b.append(3)
print(a, b, a is b, a == [1, 2], list(a) == a)
for v in (1, None, 1.5):
    try:
        list(v)
    except TypeError:
        print("TypeError")
print([0] * 5, [1, 2] * 2, 3 * ["x"], [] * 10, [1] * 0, [1] * -1)
rows = [[0] * 2] * 3
rows[0][0] = 9
print(rows)
rows = [[0] * 2 for _ in range(3)]
rows[0][0] = 9
print(rows)
print(str([1, 'a"b', "c'd", 1.5, True]), repr([None, ...]), len([1, 2, 3]), bool([]), bool([0]))
l = [1]
l.append(l)
print(len(l), l[1] is l, l[1][1][1][0])
