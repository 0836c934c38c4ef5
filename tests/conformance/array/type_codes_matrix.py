import array
limits = {"b": (-128, 127), "B": (0, 255), "h": (-2 ** 15, 2 ** 15 - 1), "H": (0, 2 ** 16 - 1), "i": (-2 ** 31, 2 ** 31 - 1), "I": (0, 2 ** 32 - 1), "q": (-2 ** 63, 2 ** 63 - 1), "Q": (0, 2 ** 64 - 1)}
for code in sorted(limits):
    lo, hi = limits[code]
    a = array.array(code, [lo, 0, 1, hi])
    print(code, a, a[0] == lo, a[-1] == hi, len(a), list(a) == [lo, 0, 1, hi], a == array.array(code, a), sum(a) == lo + hi + 1, memoryview(a).itemsize, len(bytes(a)))
    a[1] = hi
    a.append(lo)
    a.extend([5, 6])
    a += array.array(code, [7])
    print(list(a)[4:], a[1:3], max(a) == hi, min(a) == lo, [x for x in a][4:6])
for code in "fd":
    a = array.array(code, [0.5, -1.25, 3])
    a.append(1e10)
    print(code, a, sum(a), a[1], list(a), array.array(code, [1]) == array.array(code, [1.0]), memoryview(a).itemsize)
e = array.array("i")
for op in (lambda: e[0], lambda: e.__setitem__(0, 1)):
    try: op()
    except IndexError: print("IndexError")
for op in (lambda: array.array("i", "text"), lambda: array.array("i", [None]), lambda: e.append(None), lambda: e.append(), lambda: array.array(5), lambda: e + [1], lambda: e["x"], lambda: array.array("i", 3.5)):
    try: print(op())
    except TypeError: print("TypeError", end=" ")
print()
print(array.array("B", b"raw bytes"), array.array("B", bytearray(b"ba")), array.array("i", range(3)), array.array("i", (x for x in (9, 8))), array.array("i", array.array("b", [1, 2])), bytes(array.array("B", [1, 2])) == b"\1\2", bytearray(array.array("B", [3])))
