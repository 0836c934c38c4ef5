print(1 + 2 * 3 - 4 / 2, 2 ** -1, -2 ** 2, (-2) ** 2, 2 ** 3 ** 2, 10 - 2 - 3, 100 / 10 / 2, 7 // 2 * 2, 7 % 4 * 2, -7 // 2, -(7 // 2))
print(1 | 2 ^ 3 & 4, 1 << 2 + 1, 1 + 1 << 2, 5 & 6 == 6, (5 & 6) == 4, ~1 + 1, -~1, not 1 == 2, not (1 == 2), 1 < 2 == True)
print(1 or 0 and 0, (1 or 0) and 0, not 0 or 1, not (0 or 1), 1 if 0 else 2 if 1 else 3, (lambda: 1 or 2)(), 3 in [3] == True)
print(2 * 3 % 4, 2 + 3 << 1, 8 >> 1 + 1, 6 ^ 3 | 1, 6 & 3 ^ 5, -1 ** 2, 2 ** -2 ** 2, +-+1, ~~5, - - 3)
print("a" + "b" * 2, ["x"] * 2 + ["y"], "%d" % 3 + "4", "a" "b" * 2, not "a" + "", 5 - -3, 5 --3, 5+-3)
x = 2
print(x ** 2 + 2 * x + 1, -x ** 2, x * -x, x if x else -x, x == 2 and x != 3 or x, [x][0] ** 2, (x,)[0] + 1, {"k": x}["k"] * 2, len("ab") ** 2)
print(1 == 1 is not None, x is not None and not x is None, x not in [1] and x in [2])
print((1, 2 if x else 3, 4), [*([5] if x else [6])])
a = b = c = 1 + 1
a += b * c
b **= c + 1
c <<= 1 | 1
print(a, b, c)
print(True == False is False, 1 == 1 == 1 != 2, 1 < x < 3 < 10, "a" in "ab" in ["ab"])
