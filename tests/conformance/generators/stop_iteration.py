def f():
    yield 1
    raise StopIteration("inside")
g = f()
print(next(g))
try:
    next(g)
except RuntimeError:
    print("RuntimeError")
print(list(g))
def h():
    it = iter([])
    yield 1
    yield next(it)
try:
    list(h())
except RuntimeError:
    print("RuntimeError from next")
def t():
    yield 1
g = t()
next(g)
try:
    g.throw(StopIteration)
except RuntimeError:
    print("RuntimeError from throw")
except StopIteration:
    print("StopIteration")
def safe():
    it = iter([1, 2])
    while True:
        try:
            x = next(it)
        except StopIteration:
            return
        yield x
print(list(safe()))
print([x for x in iter([1, 2])], StopIteration(5).value, StopIteration().value, StopIteration(1, 2).value, StopIteration(1, 2).args)
class It:
    def __init__(self):
        self.n = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("value", self.n)
        return self.n
print(list(It()), tuple(It()), [*It()])
def d():
    r = yield from It()
    print("result", r)
print(list(d()))
it = It()
for x in it:
    pass
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)
class Sub(StopIteration):
    pass
class It2(It):
    def __next__(self):
        raise Sub("sub")
print(list(It2()), next(It2(), "dflt"))
