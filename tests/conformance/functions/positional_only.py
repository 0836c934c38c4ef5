def f(a, b, /, c, d=4):
    return a, b, c, d
print(f(1, 2, 3), f(1, 2, c=3), f(1, 2, d=0, c=3))
def g(a, /, **kw):
    return a, kw
print(g(1), g(1, a=2))
def h(a=1, /, *, b):
    return a, b
print(h(b=2), h(5, b=6))
k = lambda x, /: x
print(k(1))
for call in (lambda: f(a=1, b=2, c=3), lambda: f(1, b=2, c=3), lambda: g(a=1), lambda: h(a=1, b=2), lambda: k(x=1)):
    try:
        print(call())
    except TypeError:
        print("TypeError")
for code in ("def g(/): pass", "def g(a, /, b, /): pass", "def g(*a, /): pass", "def g(a, /, a): pass"):
    try:
        exec(code)
        print("accepted")
    except SyntaxError:
        print("SyntaxError")
