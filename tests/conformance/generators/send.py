def echo():
    r = yield "first"
    while True:
        r = yield "got %r" % (r,)
g = echo()
print(next(g), g.send(1), g.send(None), next(g), g.send("x"))
def averager():
    total = count = 0
    average = None
    while True:
        term = yield average
        if term is None:
            break
        total += term
        count += 1
        average = total / count
    return count, average
g = averager()
next(g)
print(g.send(10), g.send(20), g.send(3))
try:
    g.send(None)
except StopIteration as e:
    print(e.value)
def f():
    yield 1
g = f()
try:
    g.send("not started")
except TypeError:
    print("TypeError")
print(g.send(None))
try:
    g.send(5)
except StopIteration:
    print("StopIteration")
try:
    g.send(5)
except StopIteration:
    print("StopIteration again")
def multi():
    x = yield
    y = yield x
    z = (yield y) + (yield "mid")
    yield z, (yield)
g = multi()
print(next(g), g.send(1), g.send(2), g.send(3), g.send(4), g.send(5))
def expr():
    l = [(yield 1), (yield 2)]
    d = {"k": (yield 3)}
    print(l, d)
    print((yield) or "falsy", not (yield))
    return f"{(yield 'in f')}"
g = expr()
out = []
v = None
try:
    for i in range(10):
        out.append(g.send(v))
        v = i
except StopIteration as e:
    print(out, e.value)
