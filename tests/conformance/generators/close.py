def g1():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("finally")
g = g1()
print(next(g), g.close(), g.close())
try:
    next(g)
except StopIteration:
    print("StopIteration")
g = g1()
print(g.close(), list(g))
g = g1()
print(list(g), g.close())
def g2():
    try:
        yield 1
    except GeneratorExit:
        print("swallowed")
g = g2()
next(g)
print(g.close())
def g3():
    try:
        yield 1
    except GeneratorExit:
        yield "refuses"
g = g3()
next(g)
try:
    g.close()
except RuntimeError:
    print("RuntimeError")
def g4():
    try:
        yield 1
    finally:
        raise ValueError("in cleanup")
g = g4()
next(g)
try:
    g.close()
except ValueError as e:
    print(e)
def g5():
    try:
        yield 1
    except Exception:
        print("GeneratorExit is not an Exception")
g = g5()
next(g)
g.close()
print(issubclass(GeneratorExit, Exception), issubclass(GeneratorExit, BaseException))
class M:
    def __enter__(self):
        print("enter")
    def __exit__(self, *a):
        print("exit", a[0].__name__ if a[0] else None)
def g6():
    with M():
        yield 1
        yield 2
g = g6()
next(g)
g.close()
def g7():
    while True:
        try:
            yield
        finally:
            break
g = g7()
next(g)
print(g.close())
