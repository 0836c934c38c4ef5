class P:
    def __await__(self): yield "p"
log = []
class CM:
    def __init__(self, n): self.n = n
    async def __aenter__(self):
        log.append("+" + self.n)
        await P()
    async def __aexit__(self, t, v, tb):
        await P() if t is not GeneratorExit else None
        log.append("-%s %s" % (self.n, t.__name__ if t else None))
async def f():
    async with CM("a"):
        try:
            async with CM("b"):
                await P()
        finally:
            log.append("finally")
c = f()
n = 0
try:
    while True:
        c.send(None)
        n += 1
except StopIteration:
    print(n, log)
log.clear()
c = f()
for _ in range(3): c.send(None)
c.close()
print(log)
log.clear()
c = f()
c.send(None)
try:
    c.throw(KeyError)
except KeyError:
    print(log)
log.clear()
c = f()
for _ in range(3): c.send(None)
try:
    print(c.throw(ValueError("x")))
    while True: c.send(None)
except ValueError as e:
    print(e, log)
async def forever():
    try:
        while True: await P()
    except GeneratorExit:
        log.append("generator exit")
        raise
    finally:
        log.append("cleanup")
log.clear()
c = forever()
for _ in range(5): c.send(None)
c.close()
c.close()
print(log)
async def refuses():
    while True:
        try: await P()
        except GeneratorExit: pass
c = refuses()
c.send(None)
try:
    c.close()
except RuntimeError:
    print("RuntimeError")
async def unstarted(): log.append("ran")
log.clear()
unstarted().close()
print(log)
