# Calls, lines, returns and exceptions that a trace function is told of.
import sys


def trace(frame, event, arg):
    line = frame.f_lineno - frame.f_code.co_firstlineno
    if event == "exception":
        arg = arg[0].__name__ + ": " + str(arg[1])
    print(event, frame.f_code.co_name, line, arg)
    return trace


def straight(a):
    b = a + 1
    c = b * 2
    return c


def loops(n):
    total = 0
    for i in range(n):
        total += i
    while n:
        n -= 1
    return total


def branches(x):
    if x > 1:
        y = "large"
    elif x == 1:
        y = "one"
    else:
        y = "small"
    return y


def generator():
    received = yield 1
    yield received


def delegating():
    yield from generator()


def raising():
    raise ValueError("deep")


def passing():
    raising()


def handling():
    x = 1
    try:
        passing()
    except ValueError:
        x = 2
    finally:
        x += 1
    return x


class Thing:
    def __init__(self, value):
        self.value = value

    def method(self):
        return self.value

    @property
    def attribute(self):
        return self.value

    def __getitem__(self, key):
        return key


def all_of_them():
    straight(1)
    loops(2)
    branches(0)
    branches(1)
    running = generator()
    next(running)
    running.send(5)
    next(running, None)
    list(delegating())
    passed = sorted([3, 1, 2], key=lambda value: -value)
    thing = Thing(4)
    thing.method()
    thing.attribute
    thing[3]
    return passed


sys.settrace(trace)
result = all_of_them()
sys.settrace(None)
print(result)
straight(1)
