def inner():
    x = yield 1
    print("inner got", x)
    y = yield 2
    print("inner got", y)
    return "inner result"
def outer():
    r = yield from inner()
    print("outer got", r)
    r = yield from [10, 20]
    print("list gave", r)
    yield from "ab"
    yield from range(2)
    yield from (i for i in "z")
    return "outer result"
g = outer()
print(next(g), g.send("A"))
print(g.send("B"), list(g))
def thrower():
    try:
        yield 1
    except ValueError as e:
        print("inner caught", e.args)
        yield "recovered"
    return "ret"
def delegating():
    r = yield from thrower()
    yield r
g = delegating()
print(next(g), g.throw(ValueError("v")), next(g))
def propagating():
    try:
        yield from thrower()
    except KeyError:
        print("outer caught KeyError")
        yield "outer recovered"
g = propagating()
next(g)
print(g.throw(KeyError))
def cleanup(name, sub=None):
    try:
        if sub:
            yield from sub
        else:
            yield name
    finally:
        print("cleanup", name)
g = cleanup("a", cleanup("b", cleanup("c")))
print(next(g))
g.close()
g = cleanup("x", [1, 2, 3])
print(next(g))
try:
    g.throw(IndexError)
except IndexError:
    print("IndexError")
try:
    g = cleanup("y", [1])
    next(g)
    g.send("to a list iterator")
except AttributeError:
    print("AttributeError")
for bad in (1, None, object()):
    try:
        list(cleanup("z", bad) if bad is not None else [])
    except TypeError:
        print("TypeError")
def nested(n):
    if n == 0:
        r = yield "bottom"
        return r
    return (yield from nested(n - 1)) + 1
g = nested(50)
print(next(g))
try:
    g.send(100)
except StopIteration as e:
    print(e.value)
