# None as a special method says that there is no such operation, not even one that stands in for it.
class Blocked:
    __contains__ = __add__ = __radd__ = __iadd__ = __eq__ = __lt__ = None

    def __iter__(self):
        return iter([1, 2])


class Adds:
    def __add__(self, other):
        return NotImplemented

    def __radd__(self, other):
        return "radd"


class OnlyInPlace:
    __iadd__ = None

    def __add__(self, other):
        return "add"


def add_in_place(value):
    value += 1
    return value


blocked = Blocked()
print(list(blocked))
for name, operation in (
    ("in", lambda: 1 in blocked),
    ("not in", lambda: 1 not in blocked),
    ("+", lambda: blocked + 1),
    ("+ with reflected", lambda: blocked + Adds()),
    ("reflected +", lambda: 1 + blocked),
    ("reflected after NotImplemented", lambda: Adds() + blocked),
    ("+=", lambda: add_in_place(OnlyInPlace())),
    ("==", lambda: blocked == 1),
    ("!=", lambda: blocked != 1),
    ("<", lambda: blocked < 1),
    (">", lambda: 1 > blocked),
    ("unblocked", lambda: OnlyInPlace() + 1),
):
    try:
        print(name, operation())
    except TypeError:
        print(name, "TypeError")
