# What may be referred to weakly: instances, functions, generators, sets, classes; not numbers, texts and plain containers.
import weakref


class A:
    pass


class L(list):
    pass


class D(dict):
    pass


class E(Exception):
    pass


def f():
    yield


for value in (A(), L(), D(), E(), f, f(), {1}, frozenset([1]), A, lambda: 0, weakref):
    r = weakref.ref(value)
    print(type(value).__name__, r() is value)
for value in (1, 1 << 80, 1.5, "text", "a" * 100, b"b", bytearray(3), (), (1, 2), [], {}, None, True, ..., slice(1), range(3)):
    try:
        weakref.ref(value)
        print("allowed", type(value))
    except TypeError as e:
        print(e)
for arguments in ((), (A(), print, 1)):
    try:
        weakref.ref(*arguments)
    except TypeError:
        print("TypeError")
a = A()
print(weakref.ref(a, None).__callback__, isinstance(weakref.ref(a), weakref.ref), weakref.ref is weakref.ReferenceType)


class Named(weakref.ref):
    def name(self):
        return "named " + type(self()).__name__


n = Named(a)
print(n.name(), n() is a, isinstance(n, weakref.ref))
n.extra = 5
print(n.extra)
