"""Hundreds of parameters and arguments."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# many arguments
src = "def big(%s): return %s" % (
    ", ".join("a%d" % i for i in range(150)),
    "+".join("a%d" % i for i in range(150)),
)
ns = {}
exec(src, ns)
print(ns["big"](*range(150)))
print(eval("big(%s)" % ",".join(str(i) for i in range(150)), ns))
print(eval("big(%s)" % ",".join("a%d=%d" % (i, i) for i in range(150)), ns))


def va(*a, **k):
    return len(a), len(k)


print(eval("va(%s)" % ",".join(str(i) for i in range(400))))
print(eval("va(%s)" % ",".join("k%d=%d" % (i, i) for i in range(400))))
print(
    eval(
        "va(%s, %s)" % (",".join(str(i) for i in range(300)), ",".join("k%d=%d" % (i, i) for i in range(300)))
    )
)
print(
    eval(
        "va(%s, *range(5), %s, **{'z':1})"
        % (",".join(str(i) for i in range(300)), ",".join("k%d=%d" % (i, i) for i in range(300)))
    )
)
print(va(*range(1000), **{"k%d" % i: i for i in range(1000)}))
