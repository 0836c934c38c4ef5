"""yield from iterators that are no generators, with and without send, throw and close of their own."""

from _steps import show

# non generators
class It:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        print("iter")
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration("val")
        return self.n


def o2():
    r = yield from It()
    print("r", r)
    r = yield from [1, 2]
    print("r", r)
    r = yield from range(2)
    print(r)
    r = yield from "ab"
    r = yield from {1: 2}
    yield from ()
    yield from (i * i for i in range(3))
    return r


show(lambda: list(o2()))
o = o2()
next(o)
show(lambda: o.send(5))
show(lambda: next(o))
o = o2()
next(o)
show(lambda: o.throw(ValueError("v")))
o = o2()
next(o)
show(lambda: o.close())


class It2(It):
    def send(self, x):
        print("send", x)
        return "s"

    def throw(self, *a):
        print("throw", [type(x).__name__ for x in a])
        return "t"

    def close(self):
        print("close")


def o3():
    r = yield from It2()
    print("r", r)


o = o3()
next(o)
show(lambda: o.send(5))
show(lambda: o.send(None))
show(lambda: o.throw(ValueError("v")))
show(lambda: o.close())
o = o3()
next(o)
show(lambda: o.throw(GeneratorExit))


class It3(It):
    def close(self):
        print("close")
        raise IndexError("in close")

    def throw(self, *a):
        raise StopIteration(77)


def o4():
    try:
        r = yield from It3()
        print("r", r)
        yield "more"
    except IndexError as e:
        print("IE", e)
        raise


o = o4()
next(o)
show(lambda: o.close())
o = o4()
next(o)
show(lambda: o.throw(KeyError))
show(lambda: next(o))
