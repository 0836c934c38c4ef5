log = []
def g(n):
    try:
        log.append("start%d" % n)
        for i in range(n): yield i
        log.append("end%d" % n)
    except GeneratorExit:
        log.append("exit%d" % n)
        raise
    except ValueError as e:
        log.append("value%s" % e)
        yield "recovered"
    finally: log.append("fin%d" % n)
def show():
    print(log)
    log.clear()
print(list(g(2))); show()
x = g(3); next(x); x.close(); show()
x = g(3); next(x); print(x.throw(ValueError("!"))); x.close(); show()
x = g(3); next(x)
try: x.throw(KeyError)
except KeyError: show()
x = g(3); x.close(); show()
x = g(5)
for v in x:
    if v == 2: break
x.close()
x = g(1); print(next(x), next(x, "none")); log.clear()
def nested():
    try: yield from g(2)
    finally: log.append("outer")
x = nested(); next(x); x.close(); show()
def two():
    a, b = g(1), g(2)
    try:
        yield from a
        yield from b
    finally: log.append("two")
x = two(); print(next(x), next(x)); x.close(); show()
def cleanup_raises():
    try: yield 1
    finally: raise RuntimeError("in cleanup")
x = cleanup_raises(); next(x)
try: x.close()
except RuntimeError as e: print(e)
def ret():
    try: yield 1; return "value"
    finally: log.append("ret fin")
x = ret(); next(x)
try: next(x)
except StopIteration as e: print(e.value)
show()
def swallow():
    while True:
        try: yield "again"
        except ValueError: log.append("sw")
x = swallow(); next(x)
print(x.throw(ValueError), x.throw(ValueError("v")), next(x)); show()
