"""Special methods that return values of the wrong type."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# bad returns
for name, val, fs in [
    ("__str__", 5, ["str(o)", "'%s' % o", "print(o)"]),
    ("__repr__", 5, ["repr(o)", "'%r' % o"]),
    ("__hash__", "x", ["hash(o)"]),
    ("__bool__", 5, ["bool(o)", "not o", "1 if o else 2"]),
    ("__len__", "x", ["len(o)"]),
    ("__len__", -1, ["len(o)"]),
    ("__iter__", 5, ["iter(o)", "list(o)", "[*o]"]),
    ("__int__", "x", ["int(o)"]),
    ("__float__", "x", ["float(o)"]),
    ("__index__", "x", ["[1][o]"]),
    ("__contains__", "x", ["1 in o"]),
    ("__contains__", [], ["1 in o"]),
    ("__format__", 5, ["format(o)", "f'{o}'"]),
    ("__dir__", 5, ["dir(o)"]),
    ("__call__", 5, ["o()"]),
    ("__abs__", "x", ["abs(o)"]),
    ("__reversed__", 5, ["reversed(o)"]),
    ("__init__", 5, ["type(o)()"]),
    ("__enter__", 5, []),
]:
    cls = type("Bad", (), {})
    o = cls()
    setattr(cls, name, lambda self, *a, v=val: v)
    for f in fs:
        show(lambda: eval(f, {"o": o}))
