# While a generator handles nothing itself, it sees the exception that is handled where it was resumed.
import sys


def seen():
    return sys.exc_info()[0]


def gen():
    print("started", seen())
    yield 1
    print("resumed", seen())
    try:
        raise
    except Exception as e:
        print("raised again:", repr(e), seen())
        yield 2
        print("still", seen())
    print("afterwards", seen())
    yield 3
    print("at the end", seen())


g = gen()
try:
    raise ValueError("first")
except ValueError:
    next(g)
    print("outside", seen())
try:
    raise KeyError("second")
except KeyError:
    next(g)
    print("outside", seen())
print(seen())
try:
    raise TypeError("third")
except TypeError:
    print(next(g), seen())
print(list(g), seen())


def nested(depth):
    if depth:
        try:
            raise IndexError(depth)
        except IndexError:
            yield from nested(depth - 1)
            yield depth, str(sys.exc_info()[1])
    yield depth, str(sys.exc_info()[1])


print(list(nested(3)))
try:
    raise OSError("around")
except OSError:
    print(list(nested(2)))
    print([str(sys.exc_info()[1]) for _ in range(2)], list(str(sys.exc_info()[1]) for _ in range(2)))
print(list(sys.exc_info() for _ in range(1)))


def inner():
    try:
        yield
    except ValueError:
        print("thrown in", seen())
        yield
        raise


g = inner()
next(g)
g.throw(ValueError("thrown"))
try:
    try:
        raise KeyError("of the caller")
    except KeyError:
        next(g)
except ValueError as e:
    print(repr(e), repr(e.__context__))
print(seen())


def uses_helper():
    while True:
        helper()
        yield


def helper():
    try:
        {}["missing"]
    except KeyError:
        print("in helper", seen())
    print("after helper's", seen())


g = uses_helper()
next(g)
try:
    1 / 0
except ZeroDivisionError:
    next(g)
    try:
        [].pop()
    except IndexError:
        next(g)
    print(seen())
next(g)


async def coroutine():
    print(seen())
    try:
        raise
    except Exception as e:
        return str(e).lower()


for error in (ValueError("given"), None):
    try:
        if error:
            raise error
        coroutine().send(None)
    except ValueError:
        try:
            coroutine().send(None)
        except StopIteration as e:
            print(e.value)
    except StopIteration as e:
        print(e.value)
