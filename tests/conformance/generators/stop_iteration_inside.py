"""StopIteration raised inside of a generator becomes RuntimeError outside (PEP 479)."""

from _steps import show

# StopIteration inside -> RuntimeError
def k():
    yield 1
    raise StopIteration(5)


a = k()
next(a)
show(lambda: next(a))
show(lambda: next(a))


def k2():
    yield 1
    next(iter([]))


a = k2()
next(a)
show(lambda: next(a))
try:
    a = k2()
    next(a)
    next(a)
except RuntimeError as e:
    print(type(e.__cause__), type(e.__context__))
