"""close, send and throw in every state of a generator: not started, suspended, ended."""

from _steps import g, show

a = g()
show(lambda: a.send(5))
show(lambda: a.throw(ValueError, "x"))
show(lambda: next(a))
a = g()
show(lambda: a.throw(ValueError, "x"))
show(lambda: next(a))
a = g()
next(a)
show(lambda: a.throw(ValueError, "x"))
show(lambda: a.throw(ValueError, "y"))
a = g()
next(a)
show(lambda: a.throw(ValueError("z")))
show(lambda: a.close())
show(lambda: a.close())
show(lambda: next(a))
a = g()
next(a)
show(lambda: a.throw(KeyError))
show(lambda: a.throw(KeyError))
a = g()
show(lambda: a.close())
show(lambda: a.send(None))
show(lambda: a.send(1))


# ignoring exit
def h():
    try:
        yield 1
    except GeneratorExit:
        yield 2


a = h()
next(a)
show(lambda: a.close())
show(lambda: next(a))
