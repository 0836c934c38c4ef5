"""Coroutines closed, thrown at, awaited twice, abandoned."""

from _coroutines import a, run, show, Y


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
