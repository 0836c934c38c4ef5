"""close, send and throw in every state of a generator: not started, suspended, ended."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


def g():
    print("start")
    try:
        x = yield 1
        print("got", x)
        yield 2
    except GeneratorExit:
        print("exit")
        raise
    except ValueError as e:
        print("value", e.args)
        yield 3
    finally:
        print("fin")


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
