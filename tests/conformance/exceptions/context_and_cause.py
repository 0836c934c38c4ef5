"""__context__ and __cause__ of exceptions raised while handling others."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


def x10():
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise KeyError(1)
    except KeyError as k:
        return type(k.__context__).__name__, k.__cause__, k.__suppress_context__


show(x10)


def x11():
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise KeyError(1) from e
    except KeyError as k:
        return type(k.__cause__).__name__, k.__suppress_context__


show(x11)


def chain(error):
    names = []
    while error is not None:
        names.append(type(error).__name__)
        error = error.__cause__ or error.__context__
    return names


def nested(depth):
    try:
        if depth == 0:
            raise KeyError(depth)
        nested(depth - 1)
    except LookupError:
        raise IndexError(depth)


try:
    nested(3)
except IndexError as error:
    print(chain(error))
try:
    try:
        {}["x"]
    finally:
        [][1]
except IndexError as error:
    print(chain(error), error.__cause__, error.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError from None
except ValueError as error:
    print(error.__suppress_context__, type(error.__context__).__name__, error.__cause__)


def generator():
    yield 1
    raise StopIteration(2)


try:
    list(generator())
except RuntimeError as error:
    print(type(error.__cause__).__name__, error.__cause__.value, chain(error))
error = ValueError(1)
error.__cause__ = KeyError(2)
print(chain(error), error.__suppress_context__)
show(lambda: setattr(error, "__cause__", 5))
error.__context__ = None
print(error.__context__)
print(error.with_traceback(None) is error)
try:
    raise error
except ValueError as caught:
    print(caught.__context__, chain(caught))
