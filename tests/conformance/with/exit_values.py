class E:
    def __init__(self, r): self.r = r
    def __enter__(self): pass
    def __exit__(self, *a): return self.r
class Truthy:
    def __bool__(self):
        print("bool asked")
        return True
for r in (True, False, None, 0, 1, "", "x", [], [0], Truthy()):
    try:
        with E(r):
            raise ValueError
        print("swallowed", type(r).__name__)
    except ValueError:
        print("passed", type(r).__name__)
with E(Truthy()):
    print("no exception: bool is not asked")
class Info:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        self.t, self.v, self.has_tb = t, v, tb is not None
        return True
with Info() as i:
    raise KeyError("k")
print(i.t.__name__, i.v.args, isinstance(i.v, i.t))
with Info() as i:
    pass
print(i.t, i.v)
with Info() as i:
    raise KeyError
print(i.t.__name__, isinstance(i.v, KeyError))
with Info() as i:
    raise SystemExit(3)
print(i.t.__name__)
def f():
    with Info() as i:
        return "from with"
    return "unreachable"
print(f())
def g():
    with Info():
        raise ValueError
    return "continues here"
print(g())
def gen():
    with Info() as i:
        yield 1
        yield 2
    yield i.t
print(list(gen()))
for n in range(3):
    with Info():
        if n == 1: continue
        1 // (n - 2)
    print("end of body", n)
class Dynamic:
    pass
d = Dynamic()
d.__enter__ = lambda: 1
d.__exit__ = lambda *a: None
try:
    with d:
        pass
    print("accepted")
except (AttributeError, TypeError):
    print("special methods are looked up on the class")
