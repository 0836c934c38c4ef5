it = iter(range(3))
print(next(it), next(it), next(it), next(it, "done"), iter(it) is it)
r = range(2)
print([(a, b) for a in r for b in r], list(r), list(r))
for i in range(3):
    for i in range(i):
        pass
    print(i, end=" ")
print()
n = 3
for i in range(n):
    n = 10
    print(i, n, end=" ")
print()
start, stop, step = 10, 0, -3
for i in range(start, stop, step):
    print(i, end=" ")
print()
for i in range(2, 3):
    print(i)
for i in range(0, -1):
    print("never")
for i in range(-2, 3):
    print(i, end=" ")
print()
def f():
    return 4
for i in range(f()):
    print(i, end=" ")
for i in range(f() - 2, f() + 1):
    print(i, end=" ")
print()
for i in range(10):
    if i == 3:
        break
print(i)
i = "kept"
for i in range(0):
    pass
print(i)
x = [0]
for x[0] in range(3):
    pass
print(x)
for i in range(0x7ffffffe, 0x80000002):
    print(i, end=" ")
print()
try:
    for i in range(1.5):
        pass
except TypeError:
    print("TypeError")
range_ = range
def range(n):
    return ["shadowed", n]
for i in range(5):
    print(i)
del range
print(list(range(2)))
a, b, c = range(3)
print(a, b, c, list(zip(range(3), range(5, 9))), list(enumerate(range(2, 4))), dict(zip(range(2), "ab")))
