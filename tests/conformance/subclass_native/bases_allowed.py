"""Which built-in types may be bases, alone and together."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


class L2(list):
    pass


class Ob(object):
    pass


show(lambda: Ob().__class__.__bases__)


class Multi(L2, Ob):
    pass


show(lambda: Multi([1]))


class Ex(ValueError, Ob):
    pass


show(lambda: Ex(1).args)


class M1:
    def hello(self):
        return "hello " + repr(self)


class LM(M1, list):
    pass


show(lambda: LM([1]).hello())
show(lambda: [c.__name__ for c in LM.__mro__])


class DM(M1, dict):
    pass


show(lambda: DM(a=1).hello())


def bad():
    class X(list, dict):
        pass


show(bad)


def bad():
    class X(bool):
        pass


show(bad)


def bad():
    class X(type(None)):
        pass


show(bad)


def bad():
    class X(range):
        pass


show(bad)


def bad():
    class X(slice):
        pass


show(bad)


def bad():
    class X(type(lambda: 0)):
        pass


show(bad)


class P(property):
    pass


class UseP:
    @P
    def v(self):
        return 5


show(lambda: UseP().v)
