from collections import deque
class Wait:
    def __init__(self, what, *a): self.what, self.a = what, a
    def __await__(self): return (yield self)
class System:
    def __init__(self): self.ready, self.boxes, self.blocked, self.trace = deque((), 50), {}, {}, []
    def spawn(self, name, coro):
        self.boxes[name] = deque((), 20)
        self.ready.append((name, coro, None))
    def run(self):
        steps = 0
        while self.ready:
            steps += 1
            name, coro, value = self.ready.popleft()
            try:
                op = coro.send(value)
            except StopIteration as e:
                self.trace.append("%s finished %r" % (name, e.value))
                continue
            except Exception as e:
                self.trace.append("%s died %s" % (name, type(e).__name__))
                continue
            if op.what == "yield": self.ready.append((name, coro, None))
            elif op.what == "send":
                to, msg = op.a
                if to in self.blocked: self.ready.append((to, self.blocked.pop(to), (name, msg)))
                elif to in self.boxes: self.boxes[to].append((name, msg))
                self.ready.append((name, coro, to in self.boxes))
            elif op.what == "receive":
                if self.boxes[name]: self.ready.append((name, coro, self.boxes[name].popleft()))
                else: self.blocked[name] = coro
        return steps, sorted(self.blocked)
async def send(to, m): return await Wait("send", to, m)
async def receive(): return await Wait("receive")
async def counter():
    n = 0
    while True:
        who, m = await receive()
        if m == "stop": return n
        if m == "get": await send(who, n)
        else: n += m
async def client(name, amounts):
    for a in amounts:
        await send("counter", a)
        await Wait("yield")
    await send("counter", "get")
    who, n = await receive()
    return who, n
async def main():
    for _ in range(12): await Wait("yield")
    print(await send("counter", "stop"), await send("nobody", "x"))
async def bad():
    await Wait("yield")
    raise LookupError("bad")
s = System()
s.spawn("counter", counter())
s.spawn("a", client("a", [1, 2, 3]))
s.spawn("b", client("b", [10]))
s.spawn("bad", bad())
s.spawn("main", main())
print(s.run())
print("\n".join(s.trace))
