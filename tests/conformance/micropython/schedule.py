import micropython
log = []
def callback(arg):
    log.append(arg)
micropython.schedule(callback, 1)
for i in range(1000):
    if log: break
print(log)
micropython.schedule(callback, (2, "tuple"))
micropython.schedule(callback, None)
for i in range(1000):
    if len(log) == 3: break
print(log)
def nested(n):
    log.append(n)
    if n: micropython.schedule(nested, n - 1)
log.clear()
micropython.schedule(nested, 3)
for i in range(5000):
    if len(log) == 4: break
print(log)
class C:
    def method(self, x): log.append(("method", x))
log.clear()
micropython.schedule(C().method, 5)
for i in range(1000):
    if log: break
print(log)
def full():
    n = 0
    try:
        while n < 100:
            micropython.schedule(lambda x: 0, n)
            n += 1
    except RuntimeError:
        return "queue full"
    return "queue never full"
print(full() in ("queue full", "queue never full"))
for f in (lambda: micropython.schedule(), lambda: micropython.schedule(callback)):
    try:
        f()
    except TypeError:
        print("TypeError")
