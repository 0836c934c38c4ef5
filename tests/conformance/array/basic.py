import array
a = array.array("i", [1, 2, 3])
print(a, len(a), a[0], a[-1], list(a), a[1:], a[1:][0], sum(a), max(a), 2 * 3)
a[0] = 100
a.append(4)
a.extend(array.array("i", [5, 6]))
print(a, len(a), array.array("i"), bool(array.array("i")), bool(a))
for x in array.array("b", [1, -2]): print(x, end=" ")
print()
for code in "bBhHiIlLqQ":
    v = array.array(code, [0, 1, 100])
    print(code, v, len(v))
print(array.array("f", [1.5, 2]), array.array("d", [0.1, 1e100]), array.array("d", [1, 2])[0])
print(array.array("B", b"abc"), array.array("B", range(3)), array.array("h", (x for x in (1, 2))), bytes(array.array("B", [1, 2])), array.array("i", [1]) + array.array("i", [2]))
a = array.array("H", [1])
a += array.array("H", [2, 3])
print(a, a == array.array("H", [1, 2, 3]), a != array.array("H", [1]), repr(a))
for f in (lambda: array.array("z"), lambda: array.array("bb")):
    try:
        f()
        print("accepted")
    except (ValueError, TypeError):
        print("error")
for f in (lambda: array.array(), lambda: array.array("i", ["a"]), lambda: array.array("i", 5), lambda: array.array("i", [1.5]), lambda: a.append("x"), lambda: a["0"]):
    try:
        f()
    except TypeError:
        print("TypeError")
for i in (3, -4):
    try:
        a[i]
    except IndexError:
        print("IndexError")
    try:
        a[i] = 0
    except IndexError:
        print("IndexError")
a[0:2] = array.array("H", [9, 8, 7])
print(a)
