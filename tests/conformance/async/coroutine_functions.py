"""Coroutine methods, decorators, closures and recursion."""


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
