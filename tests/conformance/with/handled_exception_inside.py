"""Which exception is being handled inside of __exit__ and after it."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


import sys


class R:
    def __enter__(self):
        return self

    def __exit__(self, t, v, tb):
        print(sys.exc_info()[0])
        return True


with R():
    raise KeyError
print(sys.exc_info()[0])
try:
    1 / 0
except ZeroDivisionError:
    with R():
        pass
    with R():
        raise KeyError
    print(sys.exc_info()[0])
