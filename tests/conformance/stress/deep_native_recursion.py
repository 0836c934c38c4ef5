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


def nested(make, innermost, depth=30000):
    value = innermost
    for _ in range(depth):
        value = make(value)
    return value


def pack(value):
    return (value,)


packed = nested(pack, int)
attempt(isinstance, "text", packed)
attempt(issubclass, str, packed)
attempt(catch, packed)
attempt(hash, packed)
packed = None
attempt(hash, nested(lambda value: frozenset((value,)), 1, 100))
attempt(next, nested(enumerate, [1]))
attempt(next, nested(zip, [1]))
attempt(next, nested(lambda value: map(pack, value), [1]))
attempt(next, nested(lambda value: filter(None, value), [1]))
