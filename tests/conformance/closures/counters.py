def make():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get():
        return n
    def reset():
        nonlocal n
        n = 0
    return inc, get, reset
i1, g1, r1 = make()
i2, g2, r2 = make()
i1(); i1(5); i2()
print(g1(), g2())
r1()
print(g1(), g2(), i1())
def shared():
    fs = []
    for i in range(3):
        def f():
            return i
        fs.append(f)
    i = "after"
    return fs
print([f() for f in shared()])
def captured():
    fs = []
    for i in range(3):
        def outer(i):
            def f():
                return i
            return f
        fs.append(outer(i))
    return fs
print([f() for f in captured()])
def three():
    a = 1
    def two():
        b = 2
        def one():
            nonlocal a, b
            a += 10
            b += 20
            return a, b
        return one, lambda: b
    one, getb = two()
    return one, getb, lambda: a
one, getb, geta = three()
print(one(), one(), getb(), geta())
def args(a, *b, c=3, **d):
    return lambda: (a, b, c, d)
print(args(1, 2, c=4, e=5)())
def param(x):
    def set(v):
        nonlocal x
        x = v
    def get():
        return x
    return set, get
s, g = param(1)
s(99)
print(g())
def acc():
    total = [0]
    def add(n):
        total[0] += n
        return total[0]
    return add
a = acc()
print([a(i) for i in range(5)])
