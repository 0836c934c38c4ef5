"""Guards, subjects that are evaluated once, match inside of loops, try and other match statements."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# guard side effects, order
def g(n, r):
    print("guard", n)
    return r


match 5:
    case x if g(1, False):
        print("no")
    case x if g(2, True):
        print("yes", x)
    case x if g(3, True):
        print("no")


# subject evaluated once; match in loops
def subj():
    print("subj")
    return 3


for i in range(2):
    match subj():
        case 1:
            print(1)
        case 3 if i == 0:
            continue
        case 3:
            break


# nested matches & return in try
def a(x):
    try:
        match x:
            case {"t": t}:
                match t:
                    case [*_, last]:
                        return last
                    case _:
                        raise ValueError(t)
            case _:
                return "nope"
    except ValueError as e:
        return "VE", e.args
    finally:
        print("fin")


print(a({"t": [1, 2]}), a({"t": 5}), a(1))


# str is not a sequence, bytes neither
def a(x):
    match x:
        case [*_]:
            return "seq"
        case {**r}:
            return "map", r
        case _:
            return "no"


for v in [
    "ab",
    b"ab",
    bytearray(b"a"),
    (1,),
    [],
    range(3),
    {1: 2},
    iter([1]),
    {1},
    memoryview(b"ab"),
    (i for i in ()),
]:
    print(type(v).__name__, a(v))


# mapping does not use __missing__ / uses get
class DD(dict):
    def __missing__(self, k):
        return 5


def a(x):
    match x:
        case {"q": v}:
            return v
        case _:
            return "none"


print(a(DD()), a(DD(q=1)))
match, case, type = 1, 2, 3
print(match, case, type)
match = {"x": 1}
print(match["x"])
match (1, 2):
    case (a, b):
        print(a, b)
match 1, 2:
    case a, b:
        print(a, b)
