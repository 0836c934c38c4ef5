# `del` of parameters, which are bound when a function starts.
def one(a, b):
    del a
    return b


def both(a, *b, c=3, **d):
    del a, b
    del c
    result = d
    del d
    return result


def again(a):
    del a
    try:
        del a
    except NameError as e:
        print(type(e))
    try:
        a
    except NameError as e:
        print(type(e))
    a = "new"
    return a


def sometimes(a, b):
    if b:
        del a
    try:
        return a
    except NameError:
        return "deleted"


def in_loop(items):
    for item in items:
        del item
    del items
    return "looped"


def captured(a):
    def inner():
        return a

    before = inner()
    del a
    try:
        inner()
    except NameError:
        return before


def late(a):
    result = a + 1
    del a
    return result


def generator(a):
    yield a
    del a
    yield "after"


async def coroutine(a, b):
    del a
    return b


print(one(1, 2), both(1, 2, 3, c=4, e=5), again(1), sometimes(1, 0), sometimes(1, 1))
print(in_loop([1, 2]), captured("kept"), late(1), list(generator(1)), (lambda a: a)(3))
try:
    coroutine(1, 2).send(None)
except StopIteration as e:
    print(e.value)
class C:
    def method(self, x):
        del self
        return x


print(C().method(7))
