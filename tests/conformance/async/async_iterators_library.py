class Tick:
    def __await__(self): yield
def run(c):
    n = 0
    try:
        while True:
            c.send(None)
            n += 1
    except StopIteration as e: return e.value, n
class Range:
    def __init__(self, n): self.i, self.n = 0, n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        await Tick()
        self.i += 1
        return self.i - 1
class Map:
    def __init__(self, f, it): self.f, self.it = f, it
    def __aiter__(self):
        self.src = self.it.__aiter__()
        return self
    async def __anext__(self): return self.f(await self.src.__anext__())
class Filter(Map):
    async def __anext__(self):
        while True:
            v = await self.src.__anext__()
            if self.f(v): return v
class Zip:
    def __init__(self, *its): self.its = its
    def __aiter__(self): return self
    async def __anext__(self): return tuple([await i.__anext__() for i in self.its])
async def collect(it):
    out = []
    async for x in it: out.append(x)
    return out
print(run(collect(Range(4))), run(collect(Map(lambda x: x * x, Range(4)))), run(collect(Filter(lambda x: x % 2, Range(6)))), run(collect(Zip(Range(2), Range(3)))))
async def total(it):
    s = 0
    async for x in it:
        if x == 2: continue
        if x == 5: break
        s += x
    else: return "exhausted", s
    return "broke", s
print(run(total(Range(4))), run(total(Range(9))))
class Failing(Range):
    async def __anext__(self):
        if self.i == 2: raise LookupError("third")
        return await Range.__anext__(self)
async def safe():
    got = []
    try:
        async for x in Failing(5): got.append(x)
    except LookupError as e: got.append(str(e))
    finally: got.append("finally")
    return got
print(run(safe()))
async def nested():
    out = []
    async for a in Range(3):
        async for b in Range(a): out.append((a, b))
        else: out.append("end%d" % a)
    return out
print(run(nested()))
class Lines:
    def __init__(self, text): self.parts = iter(text.split("\n"))
    def __aiter__(self): return self
    async def __anext__(self):
        await Tick()
        try: return next(self.parts)
        except StopIteration: raise StopAsyncIteration
async def number():
    n, out = 0, []
    async for line in Lines("one\ntwo\nthree"):
        n += 1
        out.append("%d:%s" % (n, line))
    return out
print(run(number()))
