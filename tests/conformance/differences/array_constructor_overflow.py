import array
for code, good, bad in (("b", -128, 128), ("B", 255, 256), ("B", 0, -1), ("h", 32767, 32768), ("H", 65535, 65536), ("H", 1, -1), ("i", 2 ** 31 - 1, 2 ** 31), ("I", 2 ** 32 - 1, 2 ** 32), ("q", 2 ** 63 - 1, 2 ** 63), ("Q", 2 ** 64 - 1, 2 ** 64), ("Q", 0, -1)):
    a = array.array(code, [good])
    print(code, a[0] == good, end=" ")
    for f in (lambda: array.array(code, [bad]), lambda: a.append(bad), lambda: a.__setitem__(0, bad), lambda: a.extend(array.array(code, [bad]))):
        try:
            f()
            print("accepted", end=" ")
        except OverflowError:
            print("OverflowError", end=" ")
    print(len(a), a[0] == good)
