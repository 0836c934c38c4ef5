def f(): pass
class A:
    def m(self): pass
values = [0, -1, 10 ** 20, 1.5, -0.0, float("inf"), 1j, True, None, ..., NotImplemented, "s", "it's", 'q"', b"b", bytearray(b"x"), [], [1, [2]], (), (1,), (1, 2), {}, {"k": [1]}, set(), {1}, frozenset(), frozenset([1]), range(3), range(1, 5, 2), slice(1, 2), int, str, type, object, A, ValueError, ValueError("x"), ValueError(), KeyError("k"), {}.keys(), {"a": 1}.values(), {"a": 1}.items(), type(None), type(...)]
for v in values:
    r = repr(v)
    print(r.replace("__main__.", ""), str(v) == r, "%r" % (v,) == r, "{!r}".format(v) == r, f"{v!r}" == r, repr([v]) == "[%s]" % r, repr((v,)) == "(%s,)" % r)
for v, start in ((f, "<function f"), (A(), "<"), (A().m, "<bound"), (len, "<"), (iter([]), "<"), ((x for x in ()), "<generator object"), (lambda: 0, "<function <lambda>"), (zip(), "<"), (map(str, []), "<"), (enumerate([]), "<"), (reversed([]), "<"), (memoryview(b""), "<memory")):
    print(repr(v).startswith(start), repr(v).endswith(">"))
class R:
    def __repr__(self): return "R()"
class S:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
print([R(), S()], (S(),), {S(): R()}, {"k": S()}, str(S()), repr(S()), "%s %r" % (S(), S()), [[S()]], str([S()]), {1: {2: S()}})
l = [1]
l.append(l)
d = {}
d["d"] = d
print(len(l), len(d))
