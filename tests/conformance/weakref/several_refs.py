# Several references to one object die together; their callbacks are called, the youngest first.
import weakref
from _support import collect


class A:
    pass


log = []


def note(name):
    return lambda ref: log.append((name, ref() is None))


def make(count):
    a = A()
    return [weakref.ref(a, note(i)) for i in range(count)] + [weakref.ref(a)]


refs = make(10)
collect()
print([r() for r in refs])
print(log)

log.clear()


def drop_some():
    a = A()
    refs = [weakref.ref(a, note(i)) for i in range(10)]
    del refs[3:6]
    return refs


refs = drop_some()
collect()
print(log)

log.clear()


def drop_references_first():
    a = A()
    weakref.ref(a, note("dropped"))
    return a


a = drop_references_first()
collect()
a = None
collect()
print(log)

a = A()
r = weakref.ref(a)
print(r.__callback__)
r = weakref.ref(a, print)
print(r.__callback__ is print, r() is a)
