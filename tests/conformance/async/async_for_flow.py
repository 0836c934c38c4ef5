"""async for and asynchronous comprehensions: break, continue, else, errors."""

from _coroutines import run, Y


async def nop():
    return 7


# async for
class AI:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __aiter__(self):
        print("aiter")
        return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        await Y(self.i)
        return self.i * 10


async def l():
    tot = []
    async for x in AI(2):
        tot.append(x)
    else:
        tot.append("else")
    return tot


run(l())


async def l():
    async for x in AI(5):
        if x == 20:
            break
        if x == 10:
            continue
    else:
        print("no")
    return x


run(l())


async def l():
    return (
        [x async for x in AI(3) if x != 20],
        {x async for x in AI(1)},
        {x: y async for x in AI(2) for y in [x + 1]},
        [y async for x in AI(2) async for y in AI(1)],
        [await nop() async for _ in AI(1)],
    )


run(l())


class RaisingAI(AI):
    async def __anext__(self):
        raise ValueError("an")


async def l():
    try:
        async for x in RaisingAI(1):
            pass
    except ValueError as e:
        return "VE", e.args


run(l())
