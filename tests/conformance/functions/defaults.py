def f(a, b=2, c=3):
    return a, b, c
print(f(1), f(1, 5), f(1, 5, 6), f(1, c=9), f(c=1, a=2), f(*[7], **{"c": 8}))
def acc(x, items=[]):
    items.append(x)
    return items
print(acc(1), acc(2), acc(3, []), acc(4))
n = 10
def late(a=n):
    return a
n = 20
print(late(), late(n))
def order(a=print("default a"), b=print("default b")):
    print("body")
order()
print((lambda x, y=4: x * y)(3), (lambda x=1: x)())
def depends(a, b=None):
    if b is None:
        b = a * 2
    return b
print(depends(4), depends(4, 1), depends(4, None))
def all_default(a=1, b="x", c=None, d=(), e=True):
    return a, b, c, d, e
print(all_default(), all_default(e=False), all_default(0, d=[1]))
for code in ("def g(a=1, b): pass", "lambda a=1, b: 0", "def g(a, a): pass", "def g(a=1, *, b, b=2): pass"):
    try:
        exec(code)
    except SyntaxError:
        print("SyntaxError")
