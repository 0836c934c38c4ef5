"""Class patterns that cannot be matched: too many positions, wrong __match_args__, no class."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def a(x):
    match x:
        case Point(1, 2, 3):
            return 1


show(lambda: a(Point(1, 2)))


class NoArgs:
    pass


def a(x):
    match x:
        case NoArgs(1):
            return 1


show(lambda: a(NoArgs()))


def a(x):
    match x:
        case undefined():
            return 1


show(lambda: a(NoArgs()))


def a(x):
    match x:
        case show():
            return 1


show(lambda: a(NoArgs()))


class BadArgs:
    __match_args__ = 5


def a(x):
    match x:
        case BadArgs(1):
            return 1


show(lambda: a(BadArgs()))


class BadArgs2:
    __match_args__ = (5,)


def a(x):
    match x:
        case BadArgs2(1):
            return 1


show(lambda: a(BadArgs2()))


def itself(x):
    match x:
        case bool(b):
            return "bool", b
        case bytearray(b):
            return "bytearray", b
        case bytes(b):
            return "bytes", b
        case dict(d):
            return "dict", d
        case float(f):
            return "float", f
        case frozenset(f):
            return "frozenset", f
        case int(i):
            return "int", i
        case list(l):
            return "list", l
        case set(s):
            return "set", s
        case str(s):
            return "str", s
        case tuple(t):
            return "tuple", t


for value in [True, bytearray(b"a"), b"b", {1: 2}, 1.5, frozenset([1]), 7, [1], {2}, "s", (1, 2), None]:
    print(itself(value))


# An attribute that two sub-patterns are for.
class Pair:
    __match_args__ = ("left", "right", "left")
    left = 1
    right = 2


def matched(subject):
    match subject:
        case Pair(1, 3, left=1):
            return "no"
        case Pair(1, right=2):
            return "positional and named"
    return "nothing"


def match_twice(subject):
    match subject:
        case Pair(1, left=1):
            return "matched"


def match_all(subject):
    match subject:
        case Pair(1, 2, 1):
            return "matched"


for function in (matched, match_twice, match_all):
    try:
        print(function(Pair()))
    except TypeError as error:
        print(error)
