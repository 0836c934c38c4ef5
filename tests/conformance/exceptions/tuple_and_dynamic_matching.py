kinds = (KeyError, IndexError)
more = kinds + (ValueError,)
def f(e, k):
    try:
        raise e
    except k as x:
        return type(x).__name__
    except Exception:
        return "other"
print([f(e("m"), k) for e in (KeyError, IndexError, ValueError, TypeError) for k in (kinds, more, KeyError, Exception, (), (Exception,))])
def pick(n): return [ValueError, KeyError, (TypeError, OSError)][n]
for n in range(3):
    for e in (ValueError, KeyError, OSError):
        try:
            try:
                raise e
            except pick(n): print(n, e.__name__, "matched")
        except Exception as x: print(n, type(x).__name__, "passed")
class A(Exception): pass
class B(A): pass
class C(A): pass
order = []
for e in (A, B, C):
    try: raise e
    except B: order.append("B")
    except C: order.append("C")
    except A: order.append("A")
print(order)
for bad in (5, "ValueError", None, int, [ValueError], object, ValueError()):
    try:
        try:
            raise KeyError
        except bad: print("matched", bad)
    except TypeError: print("TypeError")
    except KeyError: print("KeyError went on")
try:
    raise KeyError("alias")
except LookupError as e1:
    try:
        raise e1
    except KeyError as e2:
        print(e1 is e2)
def factory(): return type("Dyn", (ValueError,), {})
D1, D2 = factory(), factory()
try: raise D1
except D2: print("wrong")
except D1: print("same name, different class")
