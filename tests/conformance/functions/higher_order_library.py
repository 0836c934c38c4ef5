def compose(*fs):
    def run(x):
        for f in reversed(fs): x = f(x)
        return x
    return run
def curry2(f): return lambda a: lambda b: f(a, b)
def fold(f, acc, it):
    for x in it: acc = f(acc, x)
    return acc
def unfold(f, seed):
    while (r := f(seed)) is not None:
        v, seed = r
        yield v
def iterate(f, x):
    while True:
        yield x
        x = f(x)
def take(n, it): return [x for _, x in zip(range(n), it)]
def group_by(key, it): return fold(lambda d, x: d.setdefault(key(x), []).append(x) or d, {}, it)
def partition(p, it): return fold(lambda acc, x: (acc[0] + [x], acc[1]) if p(x) else (acc[0], acc[1] + [x]), ([], []), it)
def chunk(n, l): return list(unfold(lambda s: (s[:n], s[n:]) if s else None, l))
def flatten(x): return fold(lambda a, y: a + (flatten(y) if isinstance(y, list) else [y]), [], x)
def uniq(it): return list(fold(lambda d, x: {**d, x: 1}, {}, it))
def memo(f):
    cache = {}
    def g(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    return g
def zip_longest(*ls, fill=None): return [tuple(l[i] if i < len(l) else fill for l in ls) for i in range(max(map(len, ls)))]
print(compose(str, abs, int)("-5"), curry2(pow)(2)(10), fold(lambda a, b: a * b, 1, range(1, 7)), list(unfold(lambda n: (n % 10, n // 10) if n else None, 1234)), take(6, iterate(lambda x: x * 2, 1)))
print(group_by(len, "a bb cc d eee".split()), partition(lambda x: x > 2, [1, 3, 2, 4]), chunk(2, [1, 2, 3, 4, 5]), flatten([1, [2, [3, []], 4]]), uniq("mississippi"), zip_longest([1, 2, 3], "ab", fill="-"))
@memo
def binom(n, k): return 1 if k in (0, n) else binom(n - 1, k - 1) + binom(n - 1, k)
print(binom(30, 15), take(8, map(lambda t: t[0], iterate(lambda t: (t[1], t[0] + t[1]), (0, 1)))))
def church(n): return lambda f: lambda x: fold(lambda a, _: f(a), x, range(n))
print(church(5)(lambda x: x + 2)(0), church(3)(church(2)(lambda x: x * 2))(1))
either = lambda f, default=None: lambda *a: (lambda: default)() if any(x is None for x in a) else f(*a)
print(either(divmod)(7, 2), either(divmod, "none")(None, 2), list(map(either(str, "?"), [1, None])))
