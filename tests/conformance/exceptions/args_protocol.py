for e in (Exception(), Exception(1), Exception("a", 2), Exception([1]), Exception(None), Exception(()), Exception((1, 2))):
    print(e.args, str(e), repr(e), len(e.args), isinstance(e.args, tuple))
class A(Exception): pass
class B(A):
    def __init__(self, x): super().__init__("B:%s" % x)
class C(B):
    def __str__(self): return "C says " + self.args[0]
for e in (A(), A("x"), B(1), C(2)): print(type(e).__name__, e.args, str(e), repr(e))
try: raise C(3)
except A as e: print(e, e.args, "%s|%r" % (e, e), "{}|{!r}".format(e, e), f"{e}|{e!r}", [e], (str(e),))
e = ValueError("v")
for bad in (lambda: ValueError(k=1), lambda: A(k=1), lambda: B()):
    try: bad()
    except TypeError: print("TypeError")
print(KeyError("k").args, str(KeyError(7)), str(KeyError("a", "b")), repr(KeyError(())), str(IndexError("i")), str(StopIteration(5)), StopIteration(5).value, StopIteration().value, SystemExit(2).args, str(SystemExit("bye")), OSError(2, "m").args, str(AssertionError()), str(AssertionError("a")))
def with_args(*a):
    try: raise ValueError(*a)
    except ValueError as e: return e.args
print(with_args(), with_args(None), with_args(1, [2], {"k": 3}), with_args(*"abc"), with_args(ValueError("nested")))
a, b = with_args("x", "y")
print(a, b)
