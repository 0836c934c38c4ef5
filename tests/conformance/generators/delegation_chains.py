log = []
def level(n, name):
    try:
        log.append("start " + name)
        if n: r = yield from level(n - 1, name + str(n))
        else: r = yield "leaf"
        log.append("%s got %r" % (name, r))
        return (name, r)
    except KeyError as e:
        log.append("%s caught %s" % (name, e.args))
        if n < 2: raise
        return "handled"
    finally:
        log.append("end " + name)
g = level(3, "t")
print(next(g))
try:
    g.send("value")
except StopIteration as e:
    print(e.value)
print(log)
log.clear()
g = level(3, "t")
next(g)
try:
    g.throw(KeyError("x"))
except StopIteration as e:
    print(e.value)
print(log)
log.clear()
g = level(2, "c")
next(g)
g.close()
print(log)
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration("it value")
        return self.n
    def send(self, v): return ("sent", v)
    def throw(self, *a): return "thrown"
    def close(self): log.append("closed")
def d():
    r = yield from It()
    yield r
g = d()
log.clear()
print(next(g), g.send(None), g.send("v"), g.throw(ValueError("t")), next(g), next(g))
g.close()
g = d()
next(g)
g.close()
print(log)
def empties():
    yield from []
    yield from ""
    x = yield from ()
    yield x
    yield from {}
    y = yield from range(0)
    yield y
print(list(empties()))
def shared(it):
    a = yield from it
    yield "first done"
    b = yield from it
    yield ("second", a, b)
print(list(shared(iter([1, 2]))), list(shared(x for x in "ab")))
