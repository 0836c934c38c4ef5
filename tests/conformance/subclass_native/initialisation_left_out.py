"""Classes derived from built-in types whose __init__ does not call that of the base."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# native base without calling super().__init__
class NI(list):
    def __init__(self, a):
        self.a = a


show(lambda: NI([1, 2]))
show(lambda: NI([1, 2]).a)
x = NI(0)
x.append(4)
show(lambda: x)


class DI(dict):
    def __init__(self):
        pass


x = DI()
x["q"] = 1
show(lambda: x)


class EI(Exception):
    def __init__(self, a):
        self.a = a


show(lambda: EI(5).args)
show(lambda: str(EI(5)))
show(lambda: EI(5).a)


class EI2(Exception):
    def __init__(self, a):
        pass


show(lambda: repr(EI2(5)))


class EI3(Exception):
    def __init__(self, *a):
        super().__init__("msg", *a)


show(lambda: EI3(1).args)


class Io(__import__("io").StringIO):
    def shout(self, s):
        self.write(s.upper())
        return self.getvalue()


show(lambda: Io().shout("a"))
