"""Variables of closures that are deleted, not yet bound, or shared."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# mutable default
def m(x, l=[]):
    l.append(x)
    return l


m(1)
print(m(2))
# default evaluated at def
i = 5


def h(a=i):
    return a


i = 6
print(h())
# closures
fs = [lambda: i for i in range(3)]
print([x() for x in fs])
fs = [lambda i=i: i for i in range(3)]
print([x() for x in fs])


def counter():
    n = 0

    def inc():
        nonlocal n
        n += 1
        return n

    def dec():
        nonlocal n
        n -= 1
        return n

    return inc, dec


a, b = counter()
print(a(), a(), b(), a())


def delcell():
    x = 1

    def g():
        return x

    del x
    return g


show(lambda: delcell()())


def delcell2():
    x = 1

    def g():
        nonlocal x
        del x

    g()
    return x


show(delcell2)


def delcell3():
    x = 1

    def g():
        return x

    del x
    x = 2
    return g()


show(delcell3)


def unb():
    print(q)
    q = 1


show(unb)


def unb():
    del q
    q = 1


show(unb)


def unb():
    q = 1
    del q
    del q


show(unb)


def unb():
    q += 1


show(unb)


def unb():
    for q in []:
        pass
    return q


show(unb)


def unb():
    if 0:
        q = 1
    return q


show(unb)


def unb():
    def g():
        return q

    return g()
    q = 1


show(unb)
show(lambda: undefined_global)


def dg():
    global never_there
    del never_there


show(dg)
