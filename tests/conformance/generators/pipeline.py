def numbers(n):
    for i in range(n):
        yield i
def only(pred, it):
    for x in it:
        if pred(x):
            yield x
def mapped(f, it):
    return (f(x) for x in it)
def batch(n, it):
    b = []
    for x in it:
        b.append(x)
        if len(b) == n:
            yield b
            b = []
    if b:
        yield b
def window(n, it):
    w = []
    for x in it:
        w.append(x)
        if len(w) > n:
            w.pop(0)
        if len(w) == n:
            yield tuple(w)
print(list(batch(3, mapped(lambda x: x * x, only(lambda x: x % 2, numbers(20))))))
print(list(window(3, "abcdef")), list(window(9, "abc")))
def chain(*its):
    for it in its:
        yield from it
def cycle(it, n):
    saved = list(it)
    while True:
        for x in saved:
            if n == 0:
                return
            n -= 1
            yield x
def interleave(*its):
    its = [iter(i) for i in its]
    while its:
        for i in its[:]:
            try:
                yield next(i)
            except StopIteration:
                its.remove(i)
print("".join(chain("ab", "cd", "")), "".join(cycle("xyz", 8)), "".join(interleave("abcd", "12", "XYZ")))
def permute(items):
    if not items:
        yield []
    for i in range(len(items)):
        for rest in permute(items[:i] + items[i + 1:]):
            yield [items[i]] + rest
print([ "".join(p) for p in permute(list("abc"))])
def combos(items, n):
    if n == 0:
        yield ()
    else:
        for i, x in enumerate(items):
            for c in combos(items[i + 1:], n - 1):
                yield (x,) + c
print(list(combos("abcd", 2)))
def walk(tree, depth=0):
    for k in sorted(tree):
        yield "  " * depth + k
        yield from walk(tree[k], depth + 1)
print("\n".join(walk({"root": {"usr": {"bin": {}, "lib": {}}, "etc": {}}})))
def primes():
    yield 2
    composites = {}
    n = 3
    while True:
        step = composites.pop(n, None)
        if step is None:
            composites[n * n] = 2 * n
            yield n
        else:
            m = n + step
            while m in composites:
                m += step
            composites[m] = step
        n += 2
p = primes()
print([next(p) for _ in range(30)])
