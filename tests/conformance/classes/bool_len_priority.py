class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class B(L):
    def __bool__(self): return self.n == 0
print([bool(L(n)) for n in (0, 1, 5)], [bool(B(n)) for n in (0, 1)], not L(0), not B(0), L(0) or "empty", B(0) and "true", [x.n for x in (L(0), L(2)) if x], "yes" if L(1) else "no", any([L(0), L(1)]), all([L(1), B(0)]), len(L(7)), list(filter(None, [L(0), L(3)]))[0].n)
class Neg:
    def __len__(self): return -1
class Str:
    def __len__(self): return "3"
class Flt:
    def __len__(self): return 2.0
class BadBool:
    def __bool__(self): return 1
class NoneBool:
    def __bool__(self): return None
for o in (Neg(), Str(), Flt(), BadBool(), NoneBool()):
    for f in (len, bool):
        try: print(type(o).__name__, f.__name__, f(o) if not (f is bool and not hasattr(o, "__len__") and not hasattr(o, "__bool__")) else "")
        except (TypeError, ValueError) as e: print(type(o).__name__, f.__name__, type(e).__name__)
class Big:
    def __len__(self): return 10 ** 6
print(len(Big()), bool(Big()))
while L(0): print("never")
i = 3
class Count:
    def __bool__(self):
        global i
        i -= 1
        return i >= 0
c = Count()
while c: print(i, end=" ")
print(bool(object()), bool(type), bool(len), bool(lambda: 0), bool(NotImplementedError), bool(...))
