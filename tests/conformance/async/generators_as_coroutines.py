def switch(v):
    return (yield v)
class Op:
    def __init__(self, *a): self.a = a
    def __await__(self): return (yield from switch(self.a))
async def child(n):
    total = 0
    for i in range(n):
        total += await Op("child", i)
    return total
async def parent():
    a = await child(2)
    try:
        b = await child(1)
    except ValueError as e:
        b = "failed " + str(e)
    return a, b
def drive(c, replies):
    out = []
    r = None
    replies = iter(replies)
    try:
        while True:
            op = c.throw(r) if isinstance(r, Exception) else c.send(r)
            out.append(op)
            r = next(replies)
    except StopIteration as e:
        out.append(("result", e.value))
    return out
print(drive(parent(), [10, 20, 30]))
print(drive(parent(), [10, 20, ValueError("injected")]))
class Future:
    def __init__(self): self.done, self.value, self.waiting = False, None, []
    def set(self, v):
        self.done, self.value = True, v
        return [w for w in self.waiting]
    def __await__(self):
        while not self.done: yield self
        return self.value
async def waiter(f, name):
    v = await f
    return name + ":" + str(v)
f = Future()
cs = [waiter(f, n) for n in "ab"]
print([c.send(None) is f for c in cs])
f.set(42)
for c in cs:
    try:
        c.send(None)
    except StopIteration as e:
        print(e.value)
async def already():
    f = Future()
    f.set("ready")
    return await f
try:
    already().send(None)
except StopIteration as e:
    print(e.value)
async def compr(n):
    async def sq(x): return x * x
    out = []
    for i in range(n): out.append(await sq(i))
    d = {"first": await sq(5), "t": (await sq(2), await sq(3))}
    return out, d, f"{await sq(9)}", [await sq(1), await sq(2)][await sq(1)], await sq(await sq(2))
try:
    compr(4).send(None)
except StopIteration as e:
    print(e.value)
