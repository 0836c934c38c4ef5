def empty_gen():
    if 0: yield
def returns_gen(): return (i for i in range(3))
def ret_and_yield(n):
    if n == 0: return "no yields"
    yield n
    return n * 10
print(list(empty_gen()), list(returns_gen()), list(ret_and_yield(0)), list(ret_and_yield(5)), type(empty_gen()).__name__, type(returns_gen()).__name__)
log = []
def lazy(x=log.append("default evaluated")):
    log.append("body")
    yield 1
    log.append("end")
g = lazy()
log.append("created")
for v in g: log.append(v)
print(log)
def f():
    lst = yield
    while lst: yield lst.pop()
h = f()
next(h)
print(h.send([1, 2, 3]), list(h))
def kwargs_gen(*a, **k):
    yield from a
    yield from sorted(k.items())
print(list(kwargs_gen(1, 2, z=3, y=4)))
try:
    kwargs = ret_and_yield()
except TypeError:
    print("TypeError at the call, not at the first next")
lam = lambda n: (yield from range(n))
print(list(lam(3)))
def decorated(f):
    def w(*a): return list(f(*a))
    return w
@decorated
def count(n):
    for i in range(n): yield i
print(count(4))
class C:
    def __iter__(self): yield from "abc"
    def __call__(self): yield "called"
    def __getitem__(self, i): yield i
    def __contains__(self, x): return x in list(self)
c = C()
print(list(c), list(c()), list(c[5]), "b" in c, "z" in c, [*c], max(c))
def recursive(n):
    yield n
    if n: yield from recursive(n - 1)
    yield -n
print(list(recursive(3)))
