"""StopIteration thrown in while a generator delegates to an iterator that has no throw."""

from _steps import show

class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


def outer():
    try:
        result = yield from Plain()
        print("not reached", result)
    finally:
        print("left")


def catching():
    try:
        yield from Plain()
    except StopIteration as stop:
        print("caught", stop.value)
        yield "after"


generator = outer()
next(generator)
show(lambda: generator.throw(StopIteration(7)))
generator = catching()
next(generator)
show(lambda: generator.throw(StopIteration(8)))
show(lambda: next(generator))


def unstarted():
    yield 1


show(lambda: unstarted().throw(StopIteration(9)))
show(lambda: unstarted().throw(KeyError(9)))


class Ends:
    """Its StopIteration must not be taken for that of a generator that ends later."""

    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("stale")


def fine():
    yield 1
    return 2


print(list(Ends()), [i for i in Ends()])
generator = fine()
print(next(generator))
try:
    generator.send(None)
except StopIteration as stop:
    print(stop.value)
