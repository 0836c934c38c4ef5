def f():
    try:
        yield 1
        try:
            yield 2
            1 // 0
        except ZeroDivisionError:
            yield "division"
        finally:
            yield "inner finally"
        raise KeyError
    except KeyError:
        yield "key"
    else:
        yield "never"
    finally:
        yield "outer finally"
    yield "end"
print(list(f()))
def g():
    for i in range(3):
        try:
            yield i
            if i == 1:
                continue
        finally:
            yield "f%d" % i
print(list(g()))
def bad():
    yield 1
    raise ValueError("from generator")
    yield 2
it = bad()
print(next(it))
try:
    next(it)
except ValueError as e:
    print(e)
print(list(it))
try:
    for x in bad():
        print(x)
except ValueError:
    print("ValueError in for")
def h():
    while True:
        try:
            x = yield
            print(10 // x)
        except ZeroDivisionError:
            print("zero")
        except TypeError:
            print("type")
            return
it = h()
next(it)
for v in (5, 0, 2, "s"):
    try:
        it.send(v)
    except StopIteration:
        print("stopped")
def w():
    try:
        raise ValueError("context")
    except ValueError as e:
        yield e.args
        yield str(e)
print(list(w()))
def deep(n):
    if n == 0:
        raise IndexError("bottom")
    yield n
    try:
        yield from deep(n - 1)
    except IndexError:
        if n > 2:
            yield "caught at %d" % n
        else:
            raise
print(list(deep(4)))
