def g():
    while True:
        try:
            yield "waiting"
        except Exception as e:
            print(type(e).__name__, e.args)
x = g()
next(x)
print(x.throw(ValueError), x.throw(ValueError("instance")), x.throw(ValueError, "value"), x.throw(ValueError, ("a", "b")), x.throw(ValueError, ValueError("inst")), x.throw(KeyError, None), x.throw(KeyError, KeyError("k"), None))
class E(Exception):
    def __init__(self, a=0, b=0):
        super().__init__("made", a, b)
print(x.throw(E), x.throw(E(1, 2)))
def h():
    try:
        yield 1
    finally:
        print("cleanup")
y = h()
next(y)
try:
    y.throw(StopAsyncIteration)
except StopAsyncIteration:
    print("StopAsyncIteration passes")
try:
    next(y)
except StopIteration:
    print("done")
z = h()
next(z)
try:
    z.throw(GeneratorExit)
except GeneratorExit:
    print("GeneratorExit passes")
w = h()
next(w)
try:
    w.throw(KeyboardInterrupt("stop"))
except KeyboardInterrupt as e:
    print("KeyboardInterrupt", e.args)
def swallow():
    for i in range(3):
        try:
            yield i
        except ValueError:
            pass
s = swallow()
print(next(s), s.throw(ValueError), s.throw(ValueError))
try:
    s.throw(ValueError)
except StopIteration as e:
    print("ended", e.value)
