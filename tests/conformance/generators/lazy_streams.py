class Stream:
    def __init__(self, f): self.f = f
    def __iter__(self): return self.f()
    def map(self, g): return Stream(lambda: (g(x) for x in self))
    def filter(self, p): return Stream(lambda: (x for x in self if p(x)))
    def take(self, n):
        def gen():
            for i, x in enumerate(self):
                if i >= n: return
                yield x
        return Stream(gen)
    def while_(self, p):
        def gen():
            for x in self:
                if not p(x): return
                yield x
        return Stream(gen)
    def flat(self): return Stream(lambda: (y for x in self for y in x))
    def scan(self, op, start):
        def gen():
            acc = start
            for x in self:
                acc = op(acc, x)
                yield acc
        return Stream(gen)
    def zip(self, o): return Stream(lambda: zip(self, o))
    def distinct(self):
        def gen():
            seen = set()
            for x in self:
                if x not in seen:
                    seen.add(x)
                    yield x
        return Stream(gen)
    def list(self): return list(self)
def naturals():
    n = 0
    while True:
        yield n
        n += 1
N = Stream(naturals)
print(N.take(5).list(), N.map(lambda x: x * x).filter(lambda x: x % 3 == 1).take(5).list(), N.scan(lambda a, b: a + b, 0).while_(lambda x: x < 30).list())
print(N.map(lambda x: x % 4).take(20).distinct().list(), N.zip("abc").list(), N.take(4).map(range).flat().list(), N.filter(lambda n: n > 1 and all(n % d for d in range(2, n))).take(10).list())
s = N.take(3)
print(s.list(), s.list(), [list(x) for x in s.map(lambda n: Stream(naturals).take(n))])
def primes():
    def sieve(it):
        while True:
            p = next(it)
            yield p
            it = (lambda it, p: (x for x in it if x % p))(it, p)
    return sieve(iter(range(2, 10000)))
p = primes()
print([next(p) for _ in range(12)])
def hamming():
    l = [1]
    i = j = k = 0
    while True:
        yield l[-1]
        while l[i] * 2 <= l[-1]: i += 1
        while l[j] * 3 <= l[-1]: j += 1
        while l[k] * 5 <= l[-1]: k += 1
        l.append(min(l[i] * 2, l[j] * 3, l[k] * 5))
print(Stream(hamming).take(20).list())
def pascal():
    row = [1]
    while True:
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]
for r in Stream(pascal).take(6): print(r)
