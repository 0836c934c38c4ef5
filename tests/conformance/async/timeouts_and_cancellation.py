class Cancelled(BaseException): pass
class Tick:
    def __init__(self, n=1): self.n = n
    def __await__(self):
        for _ in range(self.n): yield
class Task:
    def __init__(self, coro, name): self.coro, self.name, self.state, self.value, self.cancel_next = coro, name, "running", None, False
    def step(self):
        try:
            if self.cancel_next:
                self.cancel_next = False
                self.coro.throw(Cancelled())
            else: self.coro.send(None)
        except StopIteration as e: self.state, self.value = "done", e.value
        except Cancelled: self.state = "cancelled"
        except Exception as e: self.state, self.value = "failed", "%s(%s)" % (type(e).__name__, e)
        return self.state == "running"
def run(tasks, limit=50):
    live = list(tasks)
    n = 0
    while live and n < limit:
        n += 1
        live = [t for t in live if t.step()]
    return n, [(t.name, t.state, t.value) for t in tasks]
async def sleeper(n): await Tick(n); return "slept %d" % n
async def stubborn():
    try: await Tick(10)
    except Cancelled:
        await Tick(2)
        return "cleaned up"
async def failing(): await Tick(3); raise ValueError("after 3")
async def canceller(victims, after):
    await Tick(after)
    for v in victims: v.cancel_next = True
    return "cancelled %d" % len(victims)
a, b, c = Task(sleeper(20), "a"), Task(stubborn(), "b"), Task(failing(), "c")
print(run([a, b, c, Task(canceller([a, b], 5), "killer"), Task(sleeper(2), "e")]))
async def with_timeout(coro, n):
    t = Task(coro, "inner")
    while t.step():
        n -= 1
        if n == 0:
            t.cancel_next = True
            t.step()
            return "timeout", t.state
        await Tick()
    return t.state, t.value
print(run([Task(with_timeout(sleeper(3), 10), "fast"), Task(with_timeout(sleeper(30), 5), "slow"), Task(with_timeout(failing(), 9), "bad")]))
async def gather(*coros):
    ts = [Task(c, i) for i, c in enumerate(coros)]
    while any([t.step() for t in ts if t.state == "running"]): await Tick()
    return [t.value for t in ts]
print(run([Task(gather(sleeper(1), sleeper(4), failing(), sleeper(0)), "g")]))
class Lock:
    def __init__(self): self.owner, self.log = None, []
    async def __aenter__(self):
        while self.owner: await Tick()
        self.owner = True
    async def __aexit__(self, *a): self.owner = None
lock = Lock()
async def user(n):
    async with lock:
        lock.log.append("in%d" % n)
        await Tick(2)
        lock.log.append("out%d" % n)
run([Task(user(i), i) for i in range(3)])
print(lock.log)
