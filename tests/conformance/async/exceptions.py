class Pause:
    def __await__(self):
        yield "paused"
async def fail():
    await Pause()
    raise ValueError("from coroutine")
async def catch():
    try:
        await fail()
    except ValueError as e:
        print("caught", e)
        return "recovered"
    finally:
        print("finally")
c = catch()
print(c.send(None))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
c = catch()
c.send(None)
try:
    c.throw(KeyError("thrown in"))
except KeyError as e:
    print(e.args)
async def cleanup():
    try:
        await Pause()
    except GeneratorExit:
        print("closed")
        raise
c = cleanup()
c.send(None)
c.close()
async def stops():
    raise StopIteration("inside")
try:
    stops().send(None)
except RuntimeError:
    print("RuntimeError")
for bad in (5, None, [1], "s", object()):
    async def f():
        await bad
    try:
        f().send(None)
    except TypeError:
        print("TypeError")
class BadAwait:
    def __await__(self): return 5
async def g():
    await BadAwait()
try:
    g().send(None)
except TypeError:
    print("TypeError")
async def deep(n):
    if n == 0:
        raise IndexError("bottom")
    try:
        await deep(n - 1)
    except IndexError:
        if n < 3:
            raise
        return n
try:
    deep(10).send(None)
except StopIteration as e:
    print(e.value)
async def once():
    return 1
c = once()
try:
    c.send(None)
except StopIteration:
    pass
try:
    c.send(None)
except (RuntimeError, StopIteration):
    print("finished coroutine")
