"""What may be thrown into a generator."""


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


# throw of bad
a = g()
show(lambda: a.throw(1))
a = g()
show(lambda: a.throw(int))
show(lambda: a.throw(ValueError, ValueError("q")))
show(lambda: a.throw(ValueError, None, None))
a = g()
next(a)
show(lambda: a.throw(ValueError, (1, 2), None))
a.close()
a = g()
next(a)
show(lambda: a.throw(StopIteration(3)))
a = g()
next(a)
show(lambda: a.throw(GeneratorExit))
show(lambda: a.throw(GeneratorExit))
show(lambda: a.throw())
show(lambda: a.throw(1, 2, 3, 4))
