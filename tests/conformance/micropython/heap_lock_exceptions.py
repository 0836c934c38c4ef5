import micropython
micropython.alloc_emergency_exception_buf(256)
def divide(a, b):
    try:
        return a // b
    except ZeroDivisionError:
        return -1
def index(l, i):
    try:
        return l[i]
    except IndexError:
        return None
def key(d, k):
    try:
        return d[k]
    except KeyError:
        return "missing"
e = ValueError("made before")
def raise_it():
    try:
        raise e
    except ValueError as x:
        return x is e
l = [1, 2]
d = {1: 2}
def errors():
    micropython.heap_lock()
    a = divide(1, 0)
    b = index(l, 10)
    c = key(d, 5)
    r = raise_it()
    micropython.heap_unlock()
    print(a, b, c, r)
errors()
def gen():
    yield 1
    yield 2
def generator():
    g = gen()
    micropython.heap_lock()
    x = next(g)
    y = next(g)
    try:
        next(g)
        z = "no"
    except StopIteration:
        z = "stopped"
    micropython.heap_unlock()
    print(x, y, z)
generator()
def builtins():
    micropython.heap_lock()
    i = isinstance(1, int)
    j = abs(-5) + min(3, 2) + max(1, 2) + ord("a") + len(l)
    k = 1 < 2 < 3
    micropython.heap_unlock()
    print(i, j, k)
builtins()
