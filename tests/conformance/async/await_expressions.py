"""await in every kind of expression; what cannot be awaited."""


def show(action):
    """Print what an action returns, or the type of the exception that it raises."""
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__)


class Y:
    def __init__(self, v):
        self.v = v

    def __await__(self):
        print("await", self.v)
        r = yield self.v
        print("resumed", r)
        return ("res", r)


def run(c, sends=()):
    out = []
    s = iter(sends)
    try:
        v = c.send(None)
        while True:
            out.append(v)
            v = c.send(next(s, None))
    except StopIteration as e:
        print(out, "->", e.value)
    except BaseException as e:
        print(out, "!!", type(e).__name__, e.args)


async def a(x):
    r = await Y(x)
    return r


async def b():
    x = await a(1)
    y = await a(2)
    return x, y


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
