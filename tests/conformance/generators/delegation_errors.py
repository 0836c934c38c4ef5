"""yield from what cannot be iterated over, from itself, from something shared, and iterators that raise."""

from _steps import show

def o5():
    yield from 5


show(lambda: next(o5()))


def o6():
    yield from None


show(lambda: next(o6()))


def o7():
    yield (yield (yield 1))


o = o7()
print(next(o), o.send(2), o.send(3))
show(lambda: o.send(4))


def o8():
    return (yield from o9())


def o9():
    return 5
    yield


show(lambda: next(o8()))


def deep(n):
    if n:
        yield from deep(n - 1)
    yield n


print(list(deep(50)))


def badexit():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def o10():
    yield from badexit()


o = o10()
next(o)
show(lambda: o.close())


# yield from raising stopiteration in iter
class B:
    def __iter__(self):
        raise StopIteration(1)


def o11():
    yield from B()


show(lambda: next(o11()))


class C:
    def __next__(self):
        raise KeyError(7)

    def __iter__(self):
        return self


def o12():
    try:
        yield from C()
    except KeyError as e:
        print("K", e)
        yield "x"


show(lambda: list(o12()))


# yield from self
def selfy():
    yield from me


me = selfy()
show(lambda: next(me))


# shared subgenerator
def s():
    yield 1
    yield 2
    yield 3


g = s()


def t():
    yield from g


a, b = t(), t()
print(next(a), next(b), next(a))
show(lambda: next(b))


# close of outer twice etc
def fin():
    try:
        yield 1
    finally:
        print("f")


def z():
    yield from fin()


o = z()
next(o)
o.close()
o.close()
show(lambda: o.throw(KeyError("after")))
