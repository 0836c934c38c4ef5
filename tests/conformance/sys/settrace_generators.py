# Generators and coroutines are told of as calls and returns each time they go on.
import sys


def trace(frame, event, arg):
    if event != "line" and event != "exception":
        print(event, frame.f_code.co_name, arg, sorted(frame.f_locals))
    return trace


def numbers(n):
    for i in range(n):
        yield i
    return "end"


def outer():
    result = yield from numbers(2)
    return result


def started(after):
    yield 1
    yield after


async def awaited():
    return 5


async def main():
    value = await awaited()
    return value


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


half = started(2)
next(half)
sys.settrace(trace)
total = sum(numbers(3))
listed = list(outer())
rest = list(half)
value = run(main())
sys.settrace(None)
print(total, listed, rest, value)
generator = numbers(5)
sys.settrace(trace)
next(generator)
generator.close()
sys.settrace(None)
print(list(generator))
