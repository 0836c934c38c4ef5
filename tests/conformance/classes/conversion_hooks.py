class N:
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __bool__(self): return False
    def __len__(self): return 3
    def __str__(self): return "nn"
n = N()
print(int(n), float(n), bool(n), len(n), str(n))
class L:
    def __len__(self): return 0
print(bool(L()), not L())
class BadInt:
    def __int__(self): return "x"
class BadFloat:
    def __float__(self): return "x"
class BadRepr:
    def __repr__(self): return 5
for f in (lambda: int(BadInt()), lambda: float(BadFloat()), lambda: repr(BadRepr()), lambda: int(object()), lambda: float(object()), lambda: int([]), lambda: float(None)):
    try:
        f()
    except TypeError:
        print("TypeError")
class D:
    def __divmod__(self, o): return "divmod %s" % o
    def __round__(self, n=None): return "round %s" % n
print(divmod(D(), 3))
class It:
    def __iter__(self): return iter((1, 2, 3))
print(list(It()), tuple(It()), set(It()) == {1, 2, 3}, sum(It()), bytes(It()), max(It()), dict(zip(It(), "abc")))
