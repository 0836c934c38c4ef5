"""In which order the parts of calls, displays, assignments and comparisons are evaluated; decorators."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# lambda forms
print(
    (lambda *a, **k: (a, k))(1, b=2),
    (lambda a, b=2, *, c=3: a + b + c)(1),
    (lambda: (yield))().__class__.__name__,
)
print((lambda a, /, b: a - b)(3, b=1))


# decorators
def deco(x):
    def w(f):
        print("deco", x, f.__name__)
        return f

    return w


@deco(1)
@deco(2)
def decd():
    pass


@(lambda f: 42)
def fortytwo():
    pass


print(fortytwo)
ds = [deco]


@ds[0]("sub")
def q():
    pass


@deco("cls")
class QQ:
    pass


# order of evaluation
def p(x):
    print(x, end=" ")
    return x


def ff(*a, **k):
    return a, sorted(k)


print(ff(p(1), *[p(2)], p(3), k=p(4), *[p(5)], **{"z": p(6)}))


def od(a=p("d1"), b=p("d2"), *, c=p("d3")):
    pass


print()
p(p)(p(1)) if 0 else None
d = {p("k1"): p("v1"), p("k2"): p("v2")}
print()
[p(1), p(2)][p(0)] = p(9)
print()
l = [0, 0]
l[p(0)], l[p(1)] = p(5), p(6)
print(l)
p(1) < p(2) < p(0) < p(9)
print()
