def f():
    for i in range(6):
        if i == 1: continue
        if i == 4: break
        while True:
            yield i
            break
    else:
        yield "else"
    yield "after"
print(list(f()))
def g(n):
    while n:
        n -= 1
        if n % 2:
            yield n
        else:
            continue
    else:
        yield "exhausted"
print(list(g(7)))
def h():
    x = 0
    try:
        while True:
            x = yield x
            if x is None: x = -1
            if x == 3: return "three"
            if x == 4: raise ValueError(x)
    finally:
        print("leaving with", x)
for sends in ((1, 2, 3), (1, None, 4), (3,)):
    c = h()
    next(c)
    try:
        for s in sends: print(c.send(s), end=" ")
    except StopIteration as e:
        print("stop", e.value)
    except ValueError as e:
        print("error", e)
def k():
    a = yield
    b = (yield a) if a else (yield "falsy")
    c = [b]
    d = {"k": (yield c)}
    e = (yield d), (yield)
    print("collected", a, b, c, d, e)
c = k()
out = [next(c)]
try:
    for v in (0, "B", "C", "D", "E"): out.append(c.send(v))
except StopIteration:
    print(out)
def nested():
    def inner():
        yield "in"
        return "ret"
    x = yield from inner()
    yield x
    for v in inner(): yield v * 2
    yield from (c for c in inner())
print(list(nested()))
def lam():
    f = lambda: (yield)
    yield type(f()).__name__
    yield next(f())
print(list(lam()))
