# Lines that have no code of their own are traced as well: try, and loops without end.
import sys

lines = []


def tracer(frame, event, argument):
    if event == "line":
        lines.append(frame.f_lineno - frame.f_code.co_firstlineno)
    return tracer


def traced(function):
    lines.clear()
    sys.settrace(tracer)
    function()
    sys.settrace(None)
    print(function.__name__, lines)


def plain_try():
    x = 1
    try:
        x = 2
    except ValueError:
        x = 3
    return x


def first_is_try():
    try:
        try:
            raise KeyError
        finally:
            x = 1
    except KeyError:
        x = 2
    return x


def endless():
    x = 0
    while True:
        x += 1
        if x == 3:
            break
    return x


def endless_try():
    x = 0
    while True:
        try:
            x += 1
            if x == 2:
                continue
            if x > 2:
                return x
        finally:
            x += 0


def try_in_loops():
    for i in range(2):
        try:
            x = i
        except KeyError:
            x = 0
    while x < 3:
        try:
            x += 1
        except KeyError:
            x = 0
    while 1:
        while True:
            x += 1
            break
        break


def branches(x=0):
    if x:
        try:
            x = 1
        except KeyError:
            x = 2
    else:
        try:
            x = 3
        except KeyError:
            x = 4
    x = 5


def generator():
    try:
        yield 1
    finally:
        yield 2


def generators():
    for x in generator():
        y = x


for function in (plain_try, first_is_try, endless, endless_try, try_in_loops, branches, generators):
    traced(function)
