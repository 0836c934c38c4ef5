"""async with: order of events, swallowing, leaving by return, break and continue."""

from _coroutines import run, Y


# async with
class M:
    def __init__(self, n, sw=False):
        self.n = n
        self.sw = sw

    async def __aenter__(self):
        print("aenter", self.n)
        await Y("e%d" % self.n)
        return self.n

    async def __aexit__(self, *e):
        print("aexit", self.n, e[0])
        await Y("x%d" % self.n)
        return self.sw


async def w():
    async with M(1) as x, M(2) as y:
        print(x, y)
        return x + y


run(w())


async def w():
    async with M(1, True) as x:
        async with M(2) as y:
            raise KeyError("k")
    return "after"


run(w())


async def w():
    for i in range(3):
        async with M(i):
            if i == 1:
                continue
            if i == 2:
                break
            print("body", i)
    else:
        print("else")
    return i


run(w())
