# Whatever recurses in native code stops with an exception.


def attempt(function, *arguments):
    try:
        function(*arguments)
        print("done")
    except RuntimeError:
        print("RuntimeError")


def catch(kinds):
    try:
        raise KeyError
    except kinds:
        pass


def nested(make, innermost, depth=300000):
    value = innermost
    for _ in range(depth):
        value = make(value)
    return value


def pack(value):
    return (value,)


attempt(isinstance, "text", nested(pack, int))
attempt(issubclass, str, nested(pack, int))
attempt(catch, nested(pack, TypeError))
attempt(hash, nested(pack, 1))
attempt(hash, nested(lambda value: frozenset((value,)), 1, 100))
attempt(next, nested(enumerate, [1]))
attempt(next, nested(zip, [1]))
attempt(next, nested(lambda value: map(pack, value), [1]))
attempt(next, nested(lambda value: map(max, value, ()), [1]))
attempt(next, nested(lambda value: filter(None, value), [1]))
attempt(next, nested(reversed, [1], 0) if False else iter([1]))
attempt(lambda value: value == value.copy(), nested(lambda value: [value], []))
attempt(repr, nested(lambda value: {1: value}, {}))
