# What sys tells of the machine and the program.
import sys

print(sys.byteorder, sys.maxsize == 2**63 - 1 or sys.maxsize == 2**31 - 1, type(sys.argv).__name__, len(sys.argv))
print(type(sys.path).__name__, type(sys.modules).__name__, sys.modules["sys"] is sys, "__main__" in sys.modules)
print(type(sys.version).__name__, len(sys.version_info) >= 3, sys.platform, type(sys.implementation).__name__ != "")
print(sys.intern("some text") == "some text", sys.intern("a") is sys.intern("a"))
try:
    sys.intern(5)
except TypeError:
    print("TypeError")


class Plain:
    pass


class Slots:
    __slots__ = ("a",)


empty, filled = [], list(range(1000))
table = dict.fromkeys(range(1000))
for value in (0, 1 << 1000, 1.5, "", "text" * 100, b"", bytearray(1000), (), (1,) * 100, [], {}, set(), frozenset("abc"), Plain(), Plain, len, print,
              lambda: 0, (x for x in ()), None, True, ..., range(3), slice(1), object(), sys, ValueError("x")):
    if not sys.getsizeof(value) > 0:
        print("no size", value)
print(sys.getsizeof(filled) > sys.getsizeof(empty) + 1000, sys.getsizeof(table) > sys.getsizeof({}) + 1000)
print(sys.getsizeof(bytearray(5000)) > 5000, sys.getsizeof("x" * 5000) > 5000, sys.getsizeof(1 << 8000) > 1000)
print(sys.getsizeof(set(range(1000))) > 2000, sys.getsizeof((1,) * 1000) > 4000)
for arguments in ((), (1, 2, 3)):
    try:
        sys.getsizeof(*arguments)
    except TypeError:
        print("TypeError")
for code in (None, 0, 1, "text", 3.5):
    try:
        if code is None:
            sys.exit()
        sys.exit(code)
    except SystemExit as error:
        print(error.args, error.code)
print(isinstance(SystemExit(), Exception), issubclass(SystemExit, BaseException))
