# Generator expressions with `async for` or `await` are asynchronous generators; displays await in place.
from _steps import Pause, run


async def count(n):
    for i in range(n):
        await Pause(i)
        yield i


async def double(x):
    await Pause("double")
    return x * 2


async def collect(source):
    return [item async for item in source]


async def main():
    print(await collect(x * x async for x in count(4) if x != 2))
    print(await collect(await double(x) for x in range(3)))
    print(await collect((x, y) async for x in count(2) for y in "ab"))
    print(await collect((x, y) for x in "ab" async for y in count(2)))
    print(await collect(x for x in [await double(5)]) if False else [x for x in [await double(5)]])
    print([await double(x) async for x in count(3) if await double(x) > 0])
    print({x async for x in count(3)} == {0, 1, 2}, {x: await double(x) async for x in count(2)})
    print([[y async for y in count(x)] async for x in count(3)])
    print(sum([x async for x in count(5)]), tuple([x async for x in count(2)]))
    g = (x async for x in count(2))
    print(type(g).__name__, await g.__anext__(), await g.asend(None))
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("ended")
    plain = (x for x in range(2))
    print(type(plain).__name__, list(plain), list(x for x in [await double(1)]))


run(main())


def outside(source):
    return (item async for item in source)


print(run(collect(outside(count(3)))), type(outside(count(1))).__name__)
late = (await double(x) for x in (1, 2))
print(run(collect(late)))


class InClass:
    numbers = (x async for x in count(2))


print(run(collect(InClass.numbers)))


def outcome(code):
    try:
        compile(code, "code", "exec")
        return "fine"
    except SyntaxError:
        return "SyntaxError"


for code in (
    "def f(): return [x async for x in y]", "def f(): return [await x for x in y]", "[x async for x in y]", "(x async for x in y)", "(await x for x in y)",
    "class A:\n z = [x async for x in y]", "class A:\n z = (x async for x in y)", "async def f():\n class A:\n  z = [x async for x in y]",
    "def f(): return (x for x in await y)", "async def f(): return (x for x in await y)", "async def f(): return lambda: [x async for x in y]",
    "async def f(): return lambda: (x async for x in y)", "def f(): return ([y async for y in x] for x in z)", "def f(): async for x in y: pass",
):
    print(outcome(code))
