# Asynchronous generators: `yield` in `async def`, `async for` over them, their methods.
from _steps import Pause, run


async def count(n):
    for i in range(n):
        await Pause("before %d" % i)
        yield i
        await Pause("after %d" % i)


async def consume(source):
    found = []
    async for item in source:
        found.append(item)
    return found


print(run(consume(count(3))), run(consume(count(0))))
g = count(1)
print(type(g).__name__, g.__aiter__() is g, g.__name__, hasattr(g, "__next__"), hasattr(g, "__iter__"))
for f in (lambda: iter(g), lambda: next(g), lambda: list(g), lambda: [x for x in g]):
    try:
        f()
    except TypeError:
        print("TypeError")


async def echo():
    received = None
    while True:
        try:
            received = yield received
            print("received", received)
            await Pause("thinking about %r" % (received,))
        except ValueError as e:
            received = repr(e)


async def talk():
    g = echo()
    print(await g.asend(None), await g.asend("one"), await g.asend(2))
    print(await g.athrow(ValueError("thrown")), await g.athrow(ValueError))
    print(await g.__anext__())
    print(await g.aclose())
    for again in (g.asend(None), g.__anext__()):
        try:
            await again
        except StopAsyncIteration as e:
            print("ended", e.args)
    print(await g.aclose())


run(talk())


async def early():
    g = echo()
    try:
        await g.asend("too early")
    except TypeError:
        print("TypeError")
    g = echo()
    try:
        await g.athrow(KeyError("k"))
    except KeyError as e:
        print(repr(e))
    try:
        await g.asend(None)
    except StopAsyncIteration:
        print("ended")
    g = echo()
    print(await g.aclose())
    print(await g.aclose())


run(early())


async def careful():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit")
        raise
    finally:
        await Pause("cleaning up")
        print("cleaned up")


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def quiet():
    try:
        yield 1
    except GeneratorExit:
        return


async def close_them():
    g = careful()
    print(await g.__anext__())
    print(await g.aclose())
    g = stubborn()
    print(await g.__anext__())
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)
    g = quiet()
    print(await g.__anext__(), await g.aclose())


run(close_them())


async def raises(error):
    yield 1
    raise error


async def after_error():
    for error in (ValueError("v"), StopIteration(5), StopAsyncIteration(6), RuntimeError("r")):
        g = raises(error)
        try:
            async for item in g:
                print(item)
        except Exception as e:
            print(type(e).__name__)
        try:
            await g.__anext__()
        except StopAsyncIteration:
            print("ended")


run(after_error())


async def returns():
    yield 1
    if 1:
        return
    yield 2


async def nested(depth):
    if depth:
        async for item in nested(depth - 1):
            yield depth, item
    yield depth


print(run(consume(returns())), run(consume(nested(3))))


async def breaks():
    async for item in count(10):
        if item == 1:
            continue
        if item == 3:
            break
        print("item", item)
    else:
        print("never")
    async for item in count(1):
        pass
    else:
        print("else")


run(breaks())


class Source:
    def __init__(self, items):
        self.items = items

    async def __aiter__(self):
        for item in self.items:
            yield item

    async def pairs(self):
        previous = None
        async for item in self:
            yield previous, item
            previous = item


print(run(consume(Source("ab"))), run(consume(Source("abc").pairs())))


async def used_twice():
    g = count(2)
    step = g.__anext__()
    print(await step)
    try:
        await step
    except RuntimeError as e:
        print("RuntimeError")


run(used_twice())


def outcome(code):
    try:
        compile(code, "code", "exec")
        return "fine"
    except SyntaxError:
        return "SyntaxError"


for code in (
    "async def f():\n yield 1\n return 2", "async def f():\n return 2\n yield 1", "async def f():\n yield from x", "async def f():\n return\n yield",
    "async def f():\n x = yield", "async def f():\n [(yield) for x in y]", "async def f():\n def g(): yield 1\n return 2", "async def f():\n await (yield)",
    "async def f():\n lambda: (yield)\n return 1",
):
    print(outcome(code))
