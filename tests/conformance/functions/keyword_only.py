def f(a, *, b, c=3):
    return a, b, c
print(f(1, b=2), f(1, c=5, b=4), f(b=1, a=0))
def g(*args, key=None, **rest):
    return args, key, sorted(rest.items())
print(g(), g(1, 2, key=3), g(key=1, other=2), g(*"ab", **{"key": 0, "z": 1}))
def h(*, only):
    return only
print(h(only=1))
k = lambda *, x=1, y: (x, y)
print(k(y=2), k(x=3, y=4))
for call in (lambda: f(1, 2), lambda: f(1), lambda: h(), lambda: h(1), lambda: h(only=1, extra=2), lambda: k(1), lambda: f(b=1)):
    try:
        print(call())
    except TypeError:
        print("TypeError")
for code in ("def g(*): pass", "def g(*, **k): pass", "def g(*a, *b): pass", "def g(**k, a): pass", "lambda *: 0"):
    try:
        exec(code)
        print("accepted")
    except SyntaxError:
        print("SyntaxError")
def mixed(a, b=2, *c, d, e=5, **f):
    return a, b, c, d, e, sorted(f)
print(mixed(1, d=4), mixed(1, 2, 3, 4, d=0, x=9), mixed(d=1, a=0))
