# The built-in functions aiter and anext.
from _steps import Pause, run


async def count(n):
    for i in range(n):
        await Pause(i)
        yield i


class Plain:
    def __init__(self, items):
        self.items = list(items)

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.items:
            raise StopAsyncIteration
        return self.items.pop(0)


class Direct:
    def __aiter__(self):
        return self

    def __anext__(self):
        return Pause("direct")


async def main():
    for source in (count(2), Plain("ab")):
        iterator = aiter(source)
        print(iterator is source, await anext(iterator), await anext(iterator, "default"))
        print(await anext(iterator, "default"), await anext(iterator, None))
        try:
            await anext(iterator)
        except StopAsyncIteration:
            print("StopAsyncIteration")
    print(await anext(Direct()))


run(main())


async def failing():
    raise ValueError("in anext")
    yield


async def errors():
    for default in ((), (1,)):
        try:
            await anext(failing(), *default)
        except ValueError as e:
            print(e)


run(errors())
for f in (
    lambda: aiter(5), lambda: aiter([]), lambda: anext(5), lambda: anext([], 1), lambda: aiter(), lambda: anext(),
    lambda: aiter(Plain(""), 1), lambda: anext(Plain(""), 1, 2), lambda: anext(iter([])), lambda: aiter(Direct),
):
    try:
        f()
        print("accepted")
    except TypeError:
        print("TypeError", end=" ")
print()


class NoIterator:
    def __aiter__(self):
        return 5


try:
    aiter(NoIterator())
except TypeError:
    print("TypeError")


# What anext with a default returns can be driven by hand.
step = anext(count(3), "default").__await__()
print(step.send(None))
try:
    step.send(None)
except StopIteration as e:
    print(e.value)
step = anext(count(3), "default").__await__()
print(next(step))
try:
    step.throw(KeyError("thrown"))
except KeyError as e:
    print(repr(e))
step = anext(count(3), "default").__await__()
next(step)
step.close()
step = anext(Plain(""), "at once").__await__()
try:
    next(step)
except StopIteration as e:
    print(e.value)
