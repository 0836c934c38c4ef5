"""Classes of exceptions with constructors, texts and attributes of their own; args can be replaced."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


print(StopIteration(3).value, StopIteration().value, StopIteration(3, 4).value)
print(SystemExit(3).code)


class My(Exception):
    pass


print(repr(My(1)), str(My("z")), My(1, 2).args, repr(My()))


class My2(Exception):
    def __init__(self, a, b=2):
        self.a = a
        self.b = b


e = My2(1, b=3)
print(e.a, e.b, e.args, repr(e), str(e))


class My3(Exception):
    def __init__(self, a):
        super().__init__(a, "more")
        self.x = a


e = My3(1)
print(e.args, e.x, repr(e))


class My4(Exception):
    def __str__(self):
        return "S"

    def __repr__(self):
        return "R"


print(str(My4()), repr(My4()), "%s %r" % (My4(), My4()))


class My5(Exception):
    def __new__(cls, *a):
        o = super().__new__(cls, "new")
        return o


print(My5(1).args)
e = Exception(1)
e.args = (4, 5)
print(e.args, repr(e))
show(lambda: setattr(e, "args", 5))
show(lambda: setattr(e, "args", [5]) or e.args)


class My6(KeyError):
    pass


print(str(My6(7)), repr(My6("q")))


class My7(OSError):
    pass


print(repr(My7(3, "q")), str(My7(3, "q")))


class My8(StopIteration):
    pass


print(My8(3).value)


class My9(SystemExit):
    pass


print(My9(3).code)
