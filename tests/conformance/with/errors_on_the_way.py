"""Nested with statements: order of exits, errors in enter and exit, swallowing, leaving by return, break, continue."""

from _managers import CM, show

def a():
    with CM(1) as x, CM(2) as y:
        print(x.n, y.n)
        raise KeyError(7)


show(a)


def a():
    with CM(1, sw=True) as x, CM(2) as y:
        raise KeyError(7)
    return "swallowed"


show(a)


def a():
    with CM(1, ex=ValueError("v")), CM(2):
        raise KeyError(7)


show(a)


def a():
    with CM(1), CM(2, en=ValueError("enter")):
        print("never")


show(a)


def a():
    with CM(1, sw=1):
        with CM(2, en=ValueError("enter")):
            print("never")
    return 5


show(a)


def a():
    for i in range(3):
        with CM(i):
            if i == 1:
                continue
            if i == 2:
                break
    else:
        print("else")
    with CM("r"):
        return "ret"


show(a)


def a():
    with CM(1, ex=ValueError("on return")):
        return 1


show(a)


def a():
    with CM(1, sw=True):
        return 1
    return 2


show(a)


def a():
    while True:
        with CM(1, ex=ValueError("on break")):
            break


show(a)


def a():
    try:
        with CM(1):
            raise ValueError(1)
    except ValueError as e:
        print("caught", e)
    finally:
        print("fin")
    with CM(2):
        try:
            return 3
        finally:
            print("inner fin")


show(a)


def g():
    with CM("g"):
        yield 1
        yield 2


for x in g():
    print(x)
x = g()
next(x)
x.close()
x = g()
next(x)
show(lambda: x.throw(ValueError("t")))
