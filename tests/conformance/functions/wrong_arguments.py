def f0(): pass
def f1(a): pass
def f2(a, b): pass
def fd(a, b=1): pass
def fk(a, *, k): pass
def fv(a, *args): pass
calls = [
    lambda: f0(1), lambda: f0(a=1), lambda: f0(*[1]), lambda: f0(**{"x": 1}),
    lambda: f1(), lambda: f1(1, 2), lambda: f1(b=1), lambda: f1(1, a=1), lambda: f1(1, b=2),
    lambda: f2(1), lambda: f2(1, 2, 3), lambda: f2(b=1), lambda: f2(1, a=2), lambda: f2(a=1, b=2, c=3),
    lambda: fd(), lambda: fd(1, 2, 3), lambda: fd(b=1), lambda: fd(1, 2, b=3),
    lambda: fk(1), lambda: fk(1, 2), lambda: fk(k=1), lambda: fk(1, j=2),
    lambda: fv(), lambda: fv(1, 2, x=3), lambda: fv(args=1),
    lambda: len(), lambda: len([], []), lambda: len(x=1), lambda: [].append(), lambda: [].append(1, 2), lambda: abs(1, 2),
    lambda: "".join(), lambda: {}.get(), lambda: int(1, 2, 3), lambda: isinstance(1), lambda: chr(), lambda: print(foo=1),
]
for i, c in enumerate(calls):
    try:
        c()
        print(i, "accepted")
    except TypeError:
        print(i, "TypeError")
for thing in (1, "s", None, [], {}, 1.5, (), object()):
    try:
        thing()
    except TypeError:
        print("not callable")
