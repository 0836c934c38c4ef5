g = (x * x for x in range(4))
print(next(g), list(g), list(g))
print(sum(x for x in range(5)), list(x for x in "ab"), tuple(x for x in range(2)), max((x for x in (3, 7, 2))), any(x > 2 for x in range(5)), all(x > 2 for x in range(5)), "".join(c for c in "a-b" if c != "-"), sorted(-x for x in range(3)), dict((x, 1) for x in "z"))
def src():
    for i in range(3):
        print("produce", i)
        yield i
g = (x + 100 for x in src())
print("created")
print(next(g), next(g))
n = 1
g = (n * x for x in range(3))
n = 10
print(list(g))
def outer():
    k = 2
    gen = (k * x for x in range(3))
    k = 5
    return list(gen)
print(outer())
try:
    (x for x in 5)
except TypeError:
    print("TypeError when created")
g = (1 // x for x in (1, 0, 2))
print(next(g))
try:
    next(g)
except ZeroDivisionError:
    print("ZeroDivisionError")
print(list(g))
print(list((a, b) for a in range(2) for b in range(2) if a != b), sum((i for i in range(3)), 10), list(zip((i for i in range(2)), (j for j in "ab"))))
print(next((x for x in range(10) if x * x > 50), None), next((x for x in () ), "empty"), (x for x in ()).__class__.__name__)
chain = (x for x in (y * 2 for y in (z + 1 for z in range(3))))
print(list(chain))
def f(*a):
    return a
print(f(*(x for x in "ab")), f((x for x in "a")).__class__.__name__, len(f(1, (x for x in ""))))
