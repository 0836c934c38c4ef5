"""What can be raised and what cannot."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


# raise forms
def r1():
    raise


show(r1)


def r2():
    raise 5


show(r2)


def r3():
    raise int


show(r3)


def r4():
    raise ValueError from 5


show(r4)


def r5():
    raise ValueError(1) from KeyError


show(r5)


def r6():
    raise ValueError from None


show(r6)


class C:
    def __new__(cls):
        return 5


def r7():
    raise C


show(r7)


class E0(Exception):
    def __new__(cls):
        return 5


def r8():
    raise E0


show(r8)


class E1(Exception):
    def __init__(self):
        raise KeyError("ctor")


def r9():
    raise E1


show(r9)
