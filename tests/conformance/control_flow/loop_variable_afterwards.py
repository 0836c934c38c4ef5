# The variable of a loop keeps its last value after the loop, whatever the loop went over.
def counting():
    yield 1
    yield 2


class Sequence:
    def __getitem__(self, index):
        if index == 2:
            raise IndexError
        return index * 10


def last(iterable):
    for item in iterable:
        pass
    return item


for iterable in ([1, 2], (3, 4), {5: 6}, {7}, "ab", b"cd", bytearray(b"e"), range(3), iter([9]),
                 counting(), Sequence(), zip("x", "y"), enumerate("z"), map(str, (1, 2)), {1: 2}.items()):
    print(last(iterable))


def unchanged(iterable):
    item = "before"
    for item in iterable:
        pass
    return item


print(unchanged(()), unchanged([]), unchanged(""), unchanged(range(0)), unchanged(x for x in ()))


def never(iterable):
    for item in iterable:
        pass
    return item


for empty in ([], (), {}, range(0), iter(())):
    try:
        print(never(empty))
    except UnboundLocalError:
        print("UnboundLocalError")


def deleted():
    for item in [1, 2]:
        pass
    del item
    for item in range(2):
        pass
    del item
    for item in range(5, -1, -2):
        if item < 2:
            break
    else:
        print("not here")
    return item


print(deleted())


def nested():
    for row in [[1, 2], [3]]:
        for cell in row:
            pass
    return row, cell


print(nested())
