class Count:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n
def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value
async def simple():
    async for x in Count(3):
        print(x, end=" ")
    else:
        print("else")
run(simple())
async def broken():
    async for x in Count(10):
        if x == 7: continue
        if x == 5: break
        print(x, end=" ")
    else:
        print("not reached")
    print("out")
run(broken())
async def nested():
    out = []
    async for a in Count(3):
        async for b in Count(2):
            out.append((a, b))
        for c in "z":
            out.append(c)
    return out
print(run(nested()))
async def returning():
    async for x in Count(5):
        try:
            if x == 2: return "returned %d" % x
        finally:
            print("f%d" % x, end=" ")
print(run(returning()))
class Pairs(Count):
    async def __anext__(self):
        return (await Count.__anext__(self), "p")
async def unpack():
    async for n, s in Pairs(2):
        print(n, s)
run(unpack())
class Bad:
    async def __anext__(self): return 1
class BadNext:
    def __aiter__(self): return self
    def __anext__(self): return 5
for thing in ([1], Bad(), BadNext(), 5):
    async def f():
        async for x in thing:
            break
    try:
        run(f())
        print("accepted")
    except TypeError:
        print("TypeError")
    except AttributeError:
        print("TypeError")
class Raises:
    def __aiter__(self): return self
    async def __anext__(self): raise KeyError("anext")
async def handles():
    try:
        async for x in Raises(): pass
    except KeyError as e:
        return e.args
print(run(handles()))
for code in ("async for x in y: pass", "def f():\n async for x in y: pass", "async def f():\n for x in await y: pass", "async x = 1"):
    try:
        exec(code)
        print("accepted")
    except SyntaxError:
        print("SyntaxError")
