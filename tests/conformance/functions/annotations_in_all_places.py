"""Annotations of parameters, variables, attributes and items."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# annotations
def an(a: int, b: str = "x", *c: 1 / 1, d: "fwd" = 3, **e: None) -> undefined_ok if 0 else int:
    return a


print(an(1))
x: int = 5
y: int
print(x)
show(lambda: y)


def an():
    z: int
    return z


show(an)
(w): int = 3
print(w)


class AA:
    q: int = 1
    r: str


print(AA.q, hasattr(AA, "r"))
d = {}
d["x"]: int = 5
print(d)
