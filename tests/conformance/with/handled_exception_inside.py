"""Which exception is being handled inside of __exit__ and after it."""

import sys

from _managers import show


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
