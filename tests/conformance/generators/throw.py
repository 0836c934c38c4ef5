def g1():
    while True:
        try:
            x = yield "ready"
            print("received", x)
        except ValueError as e:
            print("caught", e.args)
            yield "handled"
g = g1()
print(next(g), g.throw(ValueError("one")), next(g), g.send(5), g.throw(ValueError))
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print("KeyError", e.args)
try:
    next(g)
except StopIteration:
    print("finished")
def g2():
    yield 1
    yield 2
g = g2()
try:
    g.throw(TypeError("before start"))
except TypeError as e:
    print(e)
print(list(g))
g = g2()
list(g)
try:
    g.throw(OSError("after end"))
except OSError as e:
    print("OSError", e)
def g3():
    try:
        yield 1
    except ValueError:
        return "returned"
g = g3()
next(g)
try:
    g.throw(ValueError)
except StopIteration as e:
    print(e.value)
def g4():
    try:
        yield 1
    except ValueError:
        raise KeyError("converted")
    finally:
        print("finally")
g = g4()
next(g)
try:
    g.throw(ValueError())
except KeyError as e:
    print(e.args)
def g5():
    for i in range(3):
        try:
            yield i
        except IndexError:
            print("skip", i)
g = g5()
print(next(g), g.throw(IndexError), next(g))
for bad in (5, "text", None, int, object()):
    g = g2()
    next(g)
    try:
        g.throw(bad)
    except TypeError:
        print("TypeError")
