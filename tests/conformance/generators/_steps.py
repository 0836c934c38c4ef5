"""What scripts about generators share."""


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
