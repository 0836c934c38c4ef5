x = "global"
def a():
    x = "a"
    def b():
        def c():
            nonlocal x
            x += "c"
            def d():
                global x
                x += "d"
                def e():
                    x = "e"
                    def f(): return x
                    return f()
                return e(), x
            return d(), x
        return c(), x
    return b(), x
print(a(), x)
def outer(n):
    def add(k):
        nonlocal n
        n += k
        return n
    def get(): return n
    class C:
        m = n
        def method(self): return n
        n2 = [n for _ in range(2)]
    return add, get, C
add, get, C = outer(1)
print(add(5), get(), C.m, C().method(), C.n2, add(1), C().method(), C.m)
fs = [(lambda k: (lambda: k * 10))(k) for k in range(3)]
print([f() for f in fs])
def make(n):
    if n == 0: return [lambda: 0]
    rest = make(n - 1)
    return rest + [lambda: n + rest[-1]()]
print([f() for f in make(4)])
def params(a, b=lambda: "default fn", *args, **kw):
    def show(): return a, b(), args, sorted(kw)
    a = "rebound"
    return show
print(params(1)(), params(1, lambda: 2, 3, z=4)())
def loop():
    out = []
    for i in range(3):
        def f(i=i, *, j=[]):
            j.append(i)
            return j
        out.append(f)
    return [f() for f in out], out[0]()
print(loop())
