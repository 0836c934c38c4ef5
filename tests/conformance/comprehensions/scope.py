x = 5
print([x for x in range(3)], x)
y = [x for x in range(x)]
print(y)
def f(n):
    return [[n + i + j for j in range(2)] for i in range(2)]
print(f(10))
def g():
    total = 0
    def add(v):
        nonlocal total
        total += v
        return total
    return [add(v) for v in range(5)], total
print(g())
def h():
    fs = [lambda: v for v in range(3)]
    return [k() for k in fs]
print(h())
def m(a):
    return {k: [a for _ in range(k)] for k in range(3)}
print(m("z"))
class C:
    n = 4
    squares = [i * i for i in range(n)]
    def m(self):
        return [self.n + i for i in range(2)]
print(C.squares, C().m())
def p():
    z = [i for i in range(3)]
    try:
        i
    except NameError:
        print("i is not visible")
    return z
print(p())
def q():
    result = [last := i for i in range(4)]
    return last
print(q())
print([a for a in [b for b in range(3)] if a in [c for c in range(2)]], [(lambda q: q + a)(1) for a in range(2)], [a for a in (a for a in "xy")])
def deep(a):
    def inner(b):
        return [[(a, b, c, d) for d in range(1)] for c in range(2)]
    return inner
print(deep(1)(2))
gl = [k for k in range(2)]
print("k" in globals())
