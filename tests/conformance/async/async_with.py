class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    async def __aenter__(self):
        print("aenter", self.name)
        return self.name
    async def __aexit__(self, t, v, tb):
        print("aexit", self.name, t.__name__ if t else None)
        return self.swallow
def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value
async def a():
    async with CM("a") as x:
        print("in", x)
    async with CM("b"):
        return "returned"
print(run(a()))
async def b():
    async with CM("c", True):
        raise ValueError
    async with CM("d") as d, CM("e") as e:
        print(d, e)
    try:
        async with CM("f"):
            raise KeyError("k")
    except KeyError as e:
        print("passed", e.args)
run(b())
async def c():
    for i in range(3):
        async with CM(str(i)):
            if i == 0: continue
            if i == 1: break
    return i
print(run(c()))
class Suspending:
    async def __aenter__(self):
        await Pause("entering")
        return self
    async def __aexit__(self, *a):
        await Pause("exiting")
class Pause:
    def __init__(self, v): self.v = v
    def __await__(self): yield self.v
async def d():
    async with Suspending():
        await Pause("body")
    return "done"
co = d()
try:
    while True:
        print(co.send(None))
except StopIteration as e:
    print(e.value)
class EnterFails(CM):
    async def __aenter__(self): raise IndexError("enter")
async def e():
    async with CM("outer"):
        async with EnterFails("inner"):
            print("never")
try:
    run(e())
except IndexError as x:
    print(x)
async def f():
    with open("async_with.py") as h:
        async with CM("mixed"):
            return h.readline().strip()
print(run(f()))
for code in ("async with x: pass", "def f():\n async with x: pass", "await x", "def f(): await x", "lambda: await x", "async def f():\n def g(): await x"):
    try:
        exec(code)
        print("accepted")
    except SyntaxError:
        print("SyntaxError")
