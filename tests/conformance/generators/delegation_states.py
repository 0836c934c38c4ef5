"""yield from a generator: values, send, throw and close go through, and the result comes back."""

from _steps import show

def sub():
    print("sub start")
    try:
        x = yield 1
        print("sub got", x)
        y = yield 2
        print("sub got", y)
        return "r"
    except ValueError as e:
        print("sub value", e.args)
        return "caught"
    except GeneratorExit:
        print("sub exit")
        raise
    finally:
        print("sub fin")


def outer():
    try:
        r = yield from sub()
        print("outer", r)
        yield 3
    except KeyError as e:
        print("outer key", e.args)
        yield 4
    finally:
        print("outer fin")


o = outer()
print(next(o), o.send("a"), o.send("b"))
show(lambda: next(o))
o = outer()
next(o)
show(lambda: o.throw(ValueError, 5))
show(lambda: next(o))
o = outer()
next(o)
show(lambda: o.throw(KeyError, 5))
show(lambda: next(o))
o = outer()
next(o)
show(lambda: o.close())
show(lambda: next(o))
o = outer()
show(lambda: o.close())
o = outer()
next(o)
show(lambda: o.throw(GeneratorExit))
show(lambda: o.throw(IndexError))
