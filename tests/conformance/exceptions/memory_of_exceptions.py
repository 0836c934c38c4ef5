saved = []
for i in range(5):
    try:
        raise ValueError("number %d" % i, i)
    except ValueError as e:
        saved.append(e)
print([e.args for e in saved], len({id(e) for e in saved}))
for e in saved[::2]:
    try: raise e
    except ValueError as x: print(x is e, x.args[1])
def capture(f, *a):
    try: return f(*a), None
    except Exception as e: return None, e
results = [capture(int, s) for s in ("1", "x", "3")]
print([(v, type(e).__name__ if e else None) for v, e in results])
class Ctx(Exception):
    def __init__(self, **kw):
        super().__init__(sorted(kw))
        self.kw = kw
try: raise Ctx(a=1, b=[2])
except Ctx as e: print(e.args, e.kw)
def collect(tasks):
    errors, out = [], []
    for n, t in enumerate(tasks):
        try: out.append(t())
        except (ArithmeticError, LookupError) as e: errors.append((n, e))
    if errors: raise RuntimeError(len(errors), [type(e).__name__ for _, e in errors])
    return out
print(collect([lambda: 1, lambda: 2]))
try: collect([lambda: 1, lambda: 1 // 0, lambda: {}[0], lambda: [][0]])
except RuntimeError as e: print(e.args)
e = ValueError("reused")
for i in range(3):
    try: raise e
    except ValueError: pass
print(e, e.args)
errs = [KeyError(7), IndexError(1), ValueError(), OSError("x")]
print([str(e) for e in errs[:3]], [repr(e) for e in errs[:3]], sorted(type(e).__name__ for e in errs), [isinstance(e, LookupError) for e in errs])
import gc
def leak():
    big = list(range(1000))
    raise ValueError(len(big))
for i in range(50):
    try: leak()
    except ValueError as e: last = e
gc.collect()
print(last.args)
