"""Coroutine methods, decorators, closures and recursion."""

from _coroutines import a, run


async def nop():
    return 7


# coroutine methods, lambdas, decorators, defaults, closures
class K:
    async def m(self, x=3):
        return x

    @staticmethod
    async def s():
        return "s"

    @classmethod
    async def c(cls):
        return cls.__name__


async def k():
    return await K().m(), await K.s(), await K.c(), await K().m(x=5)


run(k())


def deco(f):
    async def w(*a):
        return ("deco", await f(*a))

    return w


@deco
async def d(x):
    return x


run(d(4))


async def outer():
    n = 0

    async def inner():
        nonlocal n
        n += 1
        return n

    await inner()
    await inner()
    return n


run(outer())


# await in self-recursion
async def rec(n):
    return n if n == 0 else 1 + await rec(n - 1)


run(rec(200))
