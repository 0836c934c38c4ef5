def g(a, b=2, *args, c, d=4, **kw):
    yield a, b
    yield args, c
    yield d, sorted(kw.items())
print(list(g(1, c=3)), list(g(1, 5, 6, 7, c=8, d=9, z=10)), list(g(*[1, 2, 3], **{"c": 0})), [x for x in g(a=1, c=2)])
for bad in (lambda: g(), lambda: g(1), lambda: g(1, c=1, a=2)):
    try: bad()
    except TypeError: print("TypeError")
def acc(x, seen=[]):
    seen.append(x)
    yield len(seen)
print(list(acc(1)), list(acc(2)), list(acc(3, [])))
def closure(n):
    def gen(m=n):
        nonlocal n
        while n > 0:
            n -= 1
            yield n, m
    return gen
print(list(closure(2)()))
class C:
    base = 10
    def each(self, *items, scale=1):
        for i in items: yield self.base + i * scale
    @classmethod
    def all(cls, n): yield from cls().each(*range(n))
    @staticmethod
    def echo(*a, **k):
        yield a
        yield k
    def __iter__(self): return self.each(1, 2)
print(list(C().each(1, 2, scale=3)), list(C.all(3)), list(C.echo(1, k=2)), list(C()), sum(C()))
gens = [g(i, c=i) for i in range(3)]
print([next(x) for x in gens], [next(x) for x in gens])
def countdown(n):
    while n:
        n = (yield n) or n - 1
it = countdown(10)
print(next(it), it.send(3), next(it), list(it))
same = acc
print(next(same(9)), (lambda *a: (yield from a))(1, 2).__class__.__name__, list((lambda *a: (yield from a))(1, 2)))
