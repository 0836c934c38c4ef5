"""await in every kind of expression; what cannot be awaited."""

from _coroutines import b, run

run(b(), "pq")


async def bad():
    await 5


run(bad())


async def bad():
    await None


run(bad())


async def bad():
    await [1]


run(bad())


class NotIt:
    def __await__(self):
        return 5


async def bad():
    await NotIt()


run(bad())


class GenAw:
    def __await__(self):
        return iter([1, 2])


async def g():
    return await GenAw()


run(g())


async def nop():
    return 7


async def t():
    return (
        (await nop()) + (await nop()),
        [await nop() for _ in range(2)],
        {await nop(): await nop()},
        f"{await nop()}",
        await nop() if await nop() else 0,
        (lambda x: x)(await nop()),
        not await nop(),
        -await nop(),
        await nop() ** 2,
    )


run(t())


class Hands:
    """An awaitable that hands on what another one iterates over."""

    def __init__(self, coroutine):
        self.coroutine = coroutine

    def __await__(self):
        return self.coroutine.__await__()


class NoIterator:
    def __await__(self):
        return 5


class NoIteratorEither:
    def __await__(self):
        return self


async def seven():
    return 7


async def awaits(value):
    try:
        print(await value)
    except TypeError:
        print("TypeError")


for value in (Hands(seven()), NoIterator(), NoIteratorEither()):
    try:
        awaits(value).send(None)
    except StopIteration:
        pass
