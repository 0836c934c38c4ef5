"""What generators return, their names, and everything that consumes them."""

from _steps import g, show

def lam():
    return (yield)


a = lam()
next(a)
try:
    a.send(99)
except StopIteration as e:
    print(e.value, e.args)
a = lam()
next(a)
try:
    a.send((1, 2))
except StopIteration as e:
    print(e.value, e.args)
a = lam()
next(a)
try:
    a.send(None)
except StopIteration as e:
    print(e.value, e.args)
print(a.__name__, lam.__name__, g().__name__, a.__qualname__)
print((x for x in ()).__name__)
print(type(a), type((x for x in ())))
print(repr(a)[:22])
print(iter(a) is a)
print(hasattr(a, "send"), hasattr(a, "gi_frame"), hasattr(a, "gi_running"))


def gen(n):
    for i in range(n):
        r = yield i
        if r:
            print("r", r)
    return "done"


x = gen(3)
print(list(x), list(x))
x = gen(3)
next(x)
print(
    x.send("a"),
    x.send(0),
    sum(gen(10)),
    max(gen(4)),
    tuple(gen(2)),
    dict((i, i) for i in gen(3)),
    2 in gen(4),
    sorted(gen(4), reverse=True),
)
a, b, c = gen(3)
print(a, b, c)
show(lambda: [*gen(2), *gen(1)])
show(lambda: (lambda a, b: a + b)(*gen(3)))


def infinite():
    i = 0
    while 1:
        yield i
        i += 1


for q in infinite():
    if q > 3:
        break
print(q)
