class Sleep:
    def __init__(self, n): self.n = n
    def __await__(self):
        return (yield ("sleep", self.n))
class Get:
    def __init__(self, q): self.q = q
    def __await__(self):
        while not self.q:
            yield ("wait", None)
        return self.q.pop(0)
def loop(*coros):
    ready = [(0, i, c) for i, c in enumerate(coros)]
    clock = 0
    results = {}
    while ready:
        ready.sort(key=lambda t: t[:2])
        when, i, c = ready.pop(0)
        clock = max(clock, when)
        try:
            op, arg = c.send(None)
            ready.append((clock + (arg if op == "sleep" else 1), i, c))
        except StopIteration as e:
            results[i] = e.value
    return clock, [results[i] for i in sorted(results)]
async def worker(name, n, delay):
    for i in range(n):
        await Sleep(delay)
        print("%s%d" % (name, i), end=" ")
    return name + " done"
print(loop(worker("a", 3, 2), worker("b", 2, 3), worker("c", 4, 1)))
queue = []
async def producer(n):
    for i in range(n):
        queue.append(i * i)
        await Sleep(2)
    queue.append(None)
    return "produced"
async def consumer():
    total = 0
    while (v := await Get(queue)) is not None:
        print("got", v, end="; ")
        total += v
    return total
print(loop(producer(4), consumer()))
async def fib(n):
    if n < 2:
        await Sleep(0)
        return n
    return await fib(n - 1) + await fib(n - 2)
print(loop(fib(10)))
async def gather(*cs):
    out = []
    for c in cs:
        out.append(await c)
    return out
print(loop(gather(worker("x", 1, 1), worker("y", 1, 1))))
