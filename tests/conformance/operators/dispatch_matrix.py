"""Every binary and in-place operator between operands that know it, know its reflection, or decline."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


ops = {
    "add": "+",
    "sub": "-",
    "mul": "*",
    "truediv": "/",
    "floordiv": "//",
    "mod": "%",
    "pow": "**",
    "matmul": "@",
    "and": "&",
    "or": "|",
    "xor": "^",
    "lshift": "<<",
    "rshift": ">>",
}


class A:
    def __repr__(self):
        return "A"


class R:
    def __repr__(self):
        return "R"


class NI:
    def __repr__(self):
        return "NI"


class I:
    def __repr__(self):
        return "I"


def mk(name):
    def f(self, o, *m):
        return name + repr(o) + repr(m)

    return f


for n in ops:
    setattr(A, "__%s__" % n, mk(n))
    setattr(R, "__r%s__" % n, mk("r" + n))
    setattr(NI, "__%s__" % n, lambda s, o: NotImplemented)
    setattr(NI, "__r%s__" % n, lambda s, o: NotImplemented)
    setattr(I, "__i%s__" % n, mk("i" + n))
ns = dict(A=A, R=R, NI=NI, I=I)
for n, o in ops.items():
    for l, r in [
        ("A()", "1"),
        ("1", "A()"),
        ("1", "R()"),
        ("R()", "1"),
        ("A()", "R()"),
        ("NI()", "R()"),
        ("NI()", "NI()"),
        ("NI()", "1"),
        ("1", "NI()"),
        ("[1]", "R()"),
        ("1.5", "R()"),
        ("None", "R()"),
        ("R()", "R()"),
    ]:
        show(lambda: eval(l + o + r, ns))

    def f():
        g = dict(ns)
        exec("x = I(); x %s= 5" % o, g)
        return g["x"]

    show(f)

    def f():
        g = dict(ns)
        exec("x = A(); x %s= 5" % o, g)
        return g["x"]

    show(f)

    def f():
        g = dict(ns)
        exec("x = 7; x %s= R()" % o, g)
        return g["x"]

    show(f)

    def f():
        g = dict(ns)
        exec("x = 7; x %s= NI()" % o, g)
        return g["x"]

    show(f)
