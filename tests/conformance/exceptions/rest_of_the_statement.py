"""raise alone, sys.exc_info in nested handlers, assert, exceptions out of exec."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


e = ValueError("tb")


def f21():
    try:
        raise e
    except ValueError:
        raise


show(f21)


def f22():
    def inner():
        raise

    try:
        1 / 0
    except ZeroDivisionError:
        inner()


show(f22)
import sys


def f23():
    try:
        1 / 0
    except ZeroDivisionError as e:
        assert sys.exc_info()[1] is e
        try:
            {}[1]
        except KeyError as k:
            assert sys.exc_info()[1] is k
        assert sys.exc_info()[1] is e
    return sys.exc_info()


show(f23)


def f24():
    assert False, "msg"


show(f24)


def f25():
    assert 0


show(f25)


def f26():
    assert (1, "x")
    assert 1, undefined_name
    return "ok"


show(f26)
show(lambda: exec("raise ValueError('in exec')"))
show(lambda: ValueError(a=1))
show(lambda: BaseException.__new__(ValueError, 1).args)
print(isinstance(e, ValueError), issubclass(KeyError, LookupError), Exception is not BaseException)
print(e == e, e == ValueError(1, 2), hash(e) == hash(e))
print(bool(Exception()), [Exception] == [Exception])
