class NoIter: pass
class IterReturnsInt:
    def __iter__(self): return 5
class IterNoNext:
    def __iter__(self): return self
class NextRaises:
    def __iter__(self): return self
    def __next__(self): raise ValueError("next")
class IterRaises:
    def __iter__(self): raise KeyError("iter")
class LenOnly:
    def __len__(self): return 3
class GetRaises:
    def __getitem__(self, i): raise TypeError("getitem")
class IterNone:
    __iter__ = None
uses = [lambda o: [x for x in o], lambda o: list(o), lambda o: tuple(o), lambda o: sum(o), lambda o: dict.fromkeys(o), lambda o: set(o), lambda o: sorted(o), lambda o: max(o), lambda o: 1 in o, lambda o: [*o], lambda o: "".join(o), lambda o: zip(o), lambda o: list(map(str, o)), lambda o: enumerate(o), lambda o: next(iter(o)), lambda o: any(o), lambda o: [].extend(o), lambda o: exec("a, b = o", {"o": o}), lambda o: bytes(o) if not isinstance(o, LenOnly) else iter(o), lambda o: (lambda *a: a)(*o)]
for c in (NoIter, IterReturnsInt, IterNoNext, NextRaises, IterRaises, LenOnly, GetRaises, IterNone):
    row = []
    for u in uses:
        try:
            u(c())
            row.append("ok")
        except Exception as e: row.append(type(e).__name__[0])
    print(c.__name__, "".join(r if len(r) == 1 else "." for r in row))
