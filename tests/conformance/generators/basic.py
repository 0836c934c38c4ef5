def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
g = count(3)
print(next(g), next(g), next(g))
for _ in range(2):
    try:
        next(g)
    except StopIteration:
        print("StopIteration")
print(next(g, "default"), iter(g) is g, list(count(0)), list(count(4)), type(g).__name__)
def empty():
    return
    yield
def single():
    yield
def with_return():
    yield 1
    return "value"
print(list(empty()), list(single()), list(with_return()))
g = with_return()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)
g = single()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
def take(n, it):
    for x in it:
        if n <= 0:
            return
        n -= 1
        yield x
print(list(take(15, fib())), [x for x in take(3, "abcdef")])
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(4)))
def lazy():
    print("body starts")
    yield 1
    print("between")
    yield 2
    print("body ends")
g = lazy()
print("created")
for x in g:
    print(x)
def args(a, b=2, *c, d=4, **e):
    yield a; yield b; yield c; yield d; yield e
print(list(args(1)), list(args(1, 2, 3, d=5, z=6)))
a, b, c = count(3)
print(a, b, c, *count(3), sum(count(10)), 5 in count(10), max(count(5)), dict(zip(count(2), "ab")), list(zip(count(3), count(5))), list(enumerate(count(2))))
