"""What the scripts about coroutines share: an awaitable that tells what happens to it, and a driver that sends it values."""


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
