print(True + True, True * 5, False - 1, True / 2, True // 1, 2 ** True, True << 3)
print(True & False, True | False, True ^ True, True & 1, 1 | False, type(True & 1).__name__, type(True & True).__name__)
print(True == 1, False == 0, True == 2, True < 2, isinstance(True, int), issubclass(bool, int))
print(str(True), repr(False), int(True), float(True), "%d" % True, "%s" % True, "{:d}".format(True), hex(True))
print([10, 20][True], {1: "one"}[True], {True: "t", 1: "x"}, sum([True, True, False]))
print(bool(0), bool(-1), bool(""), bool("0"), bool([]), bool([0]), bool(None), bool(0.0), bool(()), bool({}), bool())
print(max(True, 0), min(False, -1), sorted([True, False, 2, -1]))
print(True.__class__, hash(True) == hash(1), True in [1], [True, False].index(0))
try:
    class B(bool):
        pass
except TypeError:
    print("TypeError")
