class Awaitable:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield self.v
        print("resumed with", r)
        return r
async def inner(x):
    r = await Awaitable(x)
    return (x, r)
async def outer():
    a = await inner(1)
    b = await inner(2)
    return a, b
c = outer()
print(c.send(None), c.send("A"))
try:
    c.send("B")
except StopIteration as e:
    print(e.value)
async def immediate():
    return 42
def run(coro):
    steps = 0
    try:
        v = None
        while True:
            v = coro.send(v)
            steps += 1
    except StopIteration as e:
        return e.value, steps
print(run(immediate()), run(outer()))
async def nothing(): pass
print(run(nothing()))
async def args(a, b=2, *c, d=4):
    return a, b, c, d
print(run(args(1)), run(args(1, 3, 5, d=6)))
async def loops():
    out = []
    for i in range(3):
        out.append(await inner(i))
        if i == 1: continue
    while len(out) < 5:
        out.append(await immediate())
    return out
print(run(loops()))
async def expr():
    return (await immediate()) + (await immediate()), [await immediate()], {"k": await immediate()}, (await immediate()) if await immediate() else 0, -(await immediate())
print(run(expr()))
class C:
    async def m(self): return "method", self.__class__.__name__
    @staticmethod
    async def s(): return "static"
    @classmethod
    async def k(cls): return cls.__name__
print(run(C().m()), run(C.s()), run(C.k()))
f = [immediate, nothing]
print([run(x()) for x in f])
c = immediate()
c.close()
async def nested():
    async def local(n): return n * 2
    return await local(await local(5))
print(run(nested()))
