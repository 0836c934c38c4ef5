class E(Exception): pass
def make(name, *bases):
    def method(self, *a, **k): raise E(name)
    return type("T", bases, {name: method})()
tests = [("__add__", lambda o: o + 1), ("__radd__", lambda o: 1 + o), ("__iadd__", lambda o: exec("o += 1", {"o": o})), ("__sub__", lambda o: o - 1), ("__mul__", lambda o: o * 2), ("__truediv__", lambda o: o / 1), ("__floordiv__", lambda o: o // 1), ("__mod__", lambda o: o % 1), ("__pow__", lambda o: o ** 2), ("__and__", lambda o: o & 1), ("__lshift__", lambda o: o << 1), ("__neg__", lambda o: -o), ("__invert__", lambda o: ~o), ("__abs__", lambda o: abs(o)), ("__bool__", lambda o: not o), ("__len__", lambda o: len(o)), ("__len__", lambda o: bool(o)), ("__getitem__", lambda o: o[0]), ("__setitem__", lambda o: o.__setitem__(0, 1)), ("__delitem__", lambda o: exec("del o[0]", {"o": o})), ("__contains__", lambda o: 1 in o), ("__iter__", lambda o: list(o)), ("__iter__", lambda o: [*o]), ("__next__", lambda o: next(o)), ("__call__", lambda o: o()), ("__eq__", lambda o: o == 1), ("__ne__", lambda o: o != 1), ("__lt__", lambda o: o < 1), ("__lt__", lambda o: sorted([o, o])), ("__hash__", lambda o: hash(o)), ("__hash__", lambda o: {o}), ("__str__", lambda o: str(o)), ("__str__", lambda o: "%s" % o), ("__repr__", lambda o: repr([o])), ("__repr__", lambda o: f"{o!r}"), ("__getattr__", lambda o: o.missing), ("__setattr__", lambda o: setattr(o, "x", 1)), ("__delattr__", lambda o: delattr(o, "x")), ("__enter__", lambda o: exec("with o: pass", {"o": o})), ("__int__", lambda o: int(o)), ("__float__", lambda o: float(o)), ("__divmod__", lambda o: divmod(o, 1)), ("__init__", lambda o: 0), ("__new__", lambda o: 0), ("__getitem__", lambda o: list(o)), ("__contains__", lambda o: 1 not in o), ("__matmul__", lambda o: o @ 1)]
for name, use in tests:
    if name in ("__init__", "__new__"):
        try:
            make(name)
        except E as e:
            print("construct", e)
        continue
    bases = ()
    o = make(name)
    if name == "__enter__": type(o).__exit__ = lambda *a: None
    try:
        use(o)
        print(name, "nothing raised")
    except E as e:
        print(e.args[0], end=" ")
    except Exception as e:
        print(name, type(e).__name__)
print()
