# An exception in a callback is shown and goes no further; the others are called all the same.
import sys
import weakref
from _support import collect


class A:
    pass


class Silent(Exception):
    pass


log = []


def fails(ref):
    log.append("fails")
    raise ValueError("in a callback")


def works(ref):
    log.append("works")


def make():
    a = A()
    return [weakref.ref(a, callback) for callback in (works, fails, works)], weakref.finalize(a, fails, 1)


refs, final = make()
collect()
print(log, [r() for r in refs], final.alive)
