"""Values of all kinds against patterns of all kinds."""


def m(x):
    match x:
        case None:
            return "none"
        case True:
            return "true"
        case 0 | 1:
            return "01"
        case -1:
            return "neg"
        case 1.5 | -2.5:
            return "flt"
        case 1 + 2j:
            return "cplx"
        case "a" | "b":
            return "str"
        case b"x":
            return "bytes"
        case []:
            return "empty"
        case [a]:
            return "one", a
        case [1, *rest]:
            return "one-rest", rest
        case [a, b] if a == b:
            return "equal pair", a
        case (a, b):
            return "pair", a, b
        case [a, *_, z]:
            return "ends", a, z
        case {} if not x:
            return "empty dict"
        case {"k": v, **rest}:
            return "k", v, rest
        case {1: _}:
            return "one key"
        case int(n) if n > 100:
            return "big", n
        case int() | float():
            return "num"
        case str(s):
            return "s", s
        case Point(x=0, y=0):
            return "origin"
        case Point(x=0, y=yy):
            return "yaxis", yy
        case Point(xx, yy):
            return "point", xx, yy
        case C.const:
            return "const"
        case {"a": {"b": [1, {"c": z}]}}:
            return "deep", z
        case set() | frozenset() as s:
            return "set", len(s)
        case _:
            return "other"


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class C:
    const = "CONST"


for v in [
    None,
    True,
    False,
    0,
    1,
    -1,
    1.5,
    -2.5,
    1 + 2j,
    "a",
    "b",
    "zz",
    b"x",
    b"y",
    [],
    (),
    [5],
    [1, 2, 3],
    [1],
    [2, 2],
    (3, 4),
    [4, 5, 6, 7],
    {},
    {"k": 1, "z": 2},
    {1: 2},
    {2: 3},
    101,
    50,
    2.0,
    Point(0, 0),
    Point(0, 3),
    Point(4, 5),
    "CONST",
    {"a": {"b": [1, {"c": 9}]}},
    {1, 2},
    frozenset(),
    range(2),
    bytearray(b"x"),
    int,
    C,
]:
    print(getattr(v, "__name__", repr(v)) if not isinstance(v, Point) else "P", m(v))
