"""One class with every special method, and everything that asks them."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# unary
class U:
    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "inv"

    def __abs__(self):
        return "abs"

    def __round__(self, n="no"):
        return "round" + str(n)

    def __int__(self):
        return 5

    def __float__(self):
        return 2.5

    def __index__(self):
        return 3

    def __bool__(self):
        return False

    def __len__(self):
        return 9

    def __divmod__(self, o):
        return "divmod"

    def __rdivmod__(self, o):
        return "rdivmod"

    def __complex__(self):
        return 1j

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"

    def __bytes__(self):
        return b"by"

    def __format__(self, s):
        return "fmt<" + s + ">"

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"

    def __hash__(self):
        return 77

    def __sizeof__(self):
        return 1

    def __reversed__(self):
        return "rev"

    def __iter__(self):
        return iter("it")

    def __contains__(self, x):
        return x

    def __call__(self, *a, **k):
        return a, k

    def __enter__(self):
        return "enter"

    def __exit__(self, *a):
        return True

    def __getitem__(self, k):
        return k

    def __setitem__(self, k, v):
        print("set", k, v)

    def __delitem__(self, k):
        print("del", k)

    def __dir__(self):
        return ["z", "a"]

    def __pow__(self, o, m=None):
        return "pow", o, m

    def __length_hint__(self):
        return 3


u = U()
import math

for f in [
    lambda: -u,
    lambda: +u,
    lambda: ~u,
    lambda: abs(u),
    lambda: round(u),
    lambda: round(u, 2),
    lambda: int(u),
    lambda: float(u),
    lambda: [1, 2, 3, 4][u],
    lambda: bool(u),
    lambda: len(u),
    lambda: divmod(u, 1),
    lambda: divmod(1, u),
    lambda: format(u, "x"),
    lambda: f"{u:>3}",
    lambda: "{:q}".format(u),
    lambda: str(u),
    lambda: repr(u),
    lambda: hash(u),
    lambda: reversed(u),
    lambda: list(u),
    lambda: 1 in u,
    lambda: 0 in u,
    lambda: u(1, a=2),
    lambda: u[1],
    lambda: u[1:2],
    lambda: u[1, 2],
    lambda: u[::],
    lambda: u[...],
    lambda: dir(u),
    lambda: pow(u, 2),
    lambda: pow(u, 2, 3),
    lambda: hex(u),
    lambda: bin(u),
    lambda: range(u),
    lambda: "a" * u,
    lambda: [0] * u,
    lambda: chr(u),
    lambda: 1 << u if False else 0,
    lambda: bytearray(u),
    lambda: "%s" % u,
    lambda: "%r" % u,
    lambda: "abcdef"[u:],
    lambda: "abc"[:u],
    lambda: math.floor(2.5),
    lambda: math.sqrt(u),
    lambda: [].pop(u),
    lambda: complex(u),
    lambda: u not in [u],
    lambda: sum([1], u),
]:
    show(f)
u[5] = 6
del u[7]
u[1:2] = 3
del u[:]
with u as q:
    print(q)
    raise ValueError
