"""async with: order of events, swallowing, leaving by return, break and continue."""


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
