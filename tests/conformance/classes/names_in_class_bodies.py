"""Names in class bodies: of the class, of functions around it, global ones, loops and handlers."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# class in function with closure, class body scope
def f():
    x = 1

    class C:
        y = x
        x = 2

        def g(self):
            return x

        z = [x for _ in range(1)]

    return C


def f2():
    x = 1

    class C:
        y = x

        def g(self):
            return x

        z = [x for _ in range(2)]

    return C


show(lambda: f2().y)
C = f2()
print(C().g(), C.z)
show(f)
x = "global"


class K:
    x = x + "!"
    print(x)
    l = [i for i in x]

    def f(self):
        return x


print(K.x, K().f())


class K2:
    global gl
    gl = 5
    for i in range(3):
        pass
    if i:
        j = i
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    while True:
        break
    import sys

    del i


print(gl, K2.j, hasattr(K2, "i"), hasattr(K2, "e"), hasattr(K2, "gl"), K2.sys.__name__)
