class A: pass
class B(A): pass
class C: pass
class D(B, C): pass
objs = [A(), B(), C(), D()]
kinds = [A, B, C, D, object, (A, C), (B, (C,)), ()]
for o in objs: print(type(o).__name__, [isinstance(o, k) for k in kinds], [type(o) is k for k in kinds[:4]], [issubclass(type(o), k) for k in kinds])
print(isinstance(D, type), isinstance(D(), D), issubclass(D, D), issubclass(bool, int), isinstance(True, int), isinstance(1, bool), issubclass(int, object), isinstance(None, type(None)), isinstance([], (tuple, list)), isinstance({}.keys(), list))
for bad in (lambda: isinstance(1, [int]), lambda: isinstance(1, "int"), lambda: isinstance(1, 5), lambda: isinstance(1, (int, 5)) and 1 // 0, lambda: isinstance("s", (int, 5)), lambda: issubclass(1, int), lambda: issubclass(A(), A), lambda: issubclass(A, 5), lambda: issubclass(A, (C, 5)), lambda: isinstance(), lambda: isinstance(1), lambda: isinstance(1, int, 2), lambda: issubclass(A)):
    try: print(bad())
    except (TypeError, ZeroDivisionError) as e: print(type(e).__name__, end=" ")
print()
def kind(x):
    for t, n in ((bool, "bool"), (int, "int"), ((list, tuple), "seq"), (dict, "map"), (str, "text"), (type, "class"), (type(len), "builtin"), (type(kind), "function"), (BaseException, "error")):
        if isinstance(x, t): return n
    return "other"
print([kind(x) for x in (1, True, [], (), {}, "", int, A, len, kind, ValueError(), None, A(), 1.5, lambda: 0)])
