# Exceptions that pass through traced frames, and those of trace functions.
import sys

events = []


def trace(frame, event, arg):
    events.append((event, frame.f_code.co_name, arg[0].__name__ if event == "exception" else arg))
    return trace


def raising():
    raise KeyError("k")


def passing():
    raising()


def catching():
    kind = None
    for attempt in (passing, raising):
        kind = caught(attempt)
    return kind


def caught(function):
    try:
        function()
    except KeyError as error:
        return error.args[0]


sys.settrace(trace)
catching()
sys.settrace(None)
for event in events:
    if event[0] != "line":
        print(*event)

events.clear()


def closing():
    yield 1
    yield 2


def leave():
    for item in closing():
        raise LookupError


sys.settrace(trace)
caught_type = None
try:
    passing()
except KeyError as error:
    caught_type = type(error)
sys.settrace(None)
print(caught_type.__name__, [event[:2] for event in events if event[0] == "return"])


def failing(frame, event, arg):
    if event == "line":
        raise RuntimeError("trace function")
    return failing


def victim():
    a = 1
    return a


sys.settrace(failing)
try:
    victim()
    print("not here")
except RuntimeError as error:
    print(error, sys.gettrace())
print(victim())


def refusing(frame, event, arg):
    raise ValueError("no calls")


sys.settrace(refusing)
try:
    victim()
except ValueError as error:
    print(error, sys.gettrace())
for arguments in ((), (1, 2)):
    try:
        sys.settrace(*arguments)
    except TypeError:
        print("TypeError", arguments)
