class M:
    def __init__(self, name, swallow=False, fail_enter=False, fail_exit=False):
        self.name, self.swallow, self.fail_enter, self.fail_exit = name, swallow, fail_enter, fail_exit
    def __enter__(self):
        print("enter", self.name)
        if self.fail_enter: raise KeyError("enter")
        return self.name + "!"
    def __exit__(self, t, v, tb):
        print("exit", self.name, t.__name__ if t else None, v.args if v else None)
        if self.fail_exit: raise IndexError("exit")
        return self.swallow
def attempt(f):
    try:
        print("->", f())
    except Exception as e:
        print("!!", type(e).__name__, e.args)
def a():
    with M("a") as x:
        return x
def b():
    with M("b"):
        raise ValueError(1)
def c():
    with M("c", swallow=True):
        raise ValueError(2)
    return "swallowed"
def d():
    with M("d", fail_enter=True):
        print("never")
def e():
    with M("e", fail_exit=True):
        return "lost"
def f():
    with M("f", fail_exit=True):
        raise ValueError("replaced")
def g():
    with M("g1") as x, M("g2") as y:
        return x + y
def h():
    with M("h1", swallow=True), M("h2"):
        raise ValueError(3)
    return "after"
def i():
    with M("i1"), M("i2", fail_enter=True):
        print("never")
def j():
    for n in range(3):
        with M("j%d" % n):
            if n == 0: continue
            if n == 1: break
    return n
def k():
    with M("k1"):
        with M("k2", swallow=True):
            raise KeyError
        print("inner done")
    return "k"
for fn in (a, b, c, d, e, f, g, h, i, j, k):
    attempt(fn)
