"""yield and yield from inside of displays, calls and lambdas."""

from _steps import show

# value of yield from in expressions
def e():
    x = [(yield 1), (yield 2)]
    print(x)
    print((yield from p()) + (yield from p()))
    f = lambda: (yield 9)
    print(type(f()).__name__)
    return {(yield 1): (yield 2)}


def p():
    yield "p"
    return 10


o = e()
print(next(o))
try:
    i = 0
    while 1:
        i += 1
        print(o.send(i))
except StopIteration as ex:
    print(ex.value)
