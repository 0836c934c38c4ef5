"""Coroutines closed, thrown at, awaited twice, abandoned."""


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


# finally and close
async def f():
    try:
        await Y("in")
    finally:
        print("fin")


c = f()
c.send(None)
c.close()
c = f()
c.send(None)
show(lambda: c.throw(ValueError("v")))


async def sw():
    try:
        await Y(1)
    except ValueError as e:
        print("caught", e)
        await Y(2)
    return "end"


c = sw()
c.send(None)
show(lambda: c.throw(ValueError("v")))
show(lambda: c.send(9))


# already awaited
async def twice():
    c = nop()
    await c
    await c


run(twice())
c = nop()
show(lambda: c.send(None))
show(lambda: c.send(None))
show(lambda: c.throw(ValueError))
print(c.close())
c = a(1)
show(lambda: c.send(5))
c.close()
