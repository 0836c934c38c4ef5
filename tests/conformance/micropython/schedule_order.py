# Scheduled functions run in order, between two instructions, one at a time; what they raise is shown.
import micropython

log = []


def note(argument):
    log.append(argument)


def wait():
    for _ in range(3):
        pass


for number in range(5):
    micropython.schedule(note, number)
wait()
print(log)


def again(count):
    log.append(count)
    if count > 0:
        micropython.schedule(again, count - 1)
        # Not run before this function has ended, however long it takes.
        wait()
        log.append("end of %d" % count)


log.clear()
micropython.schedule(again, 2)
wait()
wait()
print(log)


def fill(limit):
    scheduled = 0
    try:
        while scheduled < limit:
            micropython.schedule(note, scheduled)
            scheduled += 1
    except RuntimeError as error:
        log.append(str(error))
    log.append(scheduled >= 8)


log.clear()
micropython.schedule(fill, 1000)
wait()
print(log[:2], log[2:10], len(log) - 2 >= 8)


def raising(argument):
    raise ValueError(argument)


log.clear()
micropython.schedule(raising, "shown")
micropython.schedule(note, "after the exception")
wait()
print(log)


def in_call(depth):
    # Calls run what is scheduled, too.
    return depth if depth == 0 else in_call(depth - 1)


log.clear()
micropython.schedule(note, "by a call")
in_call(3)
print(log)


class Method:
    def __init__(self):
        self.got = []

    def callback(self, argument):
        self.got.append(argument)


method = Method()
micropython.schedule(method.callback, (1, 2))
micropython.schedule(lambda argument: method.got.append(argument is None), None)
micropython.schedule(print, "a built-in function")
wait()
print(method.got)


def locked(argument):
    log.append(micropython.heap_locked())


log.clear()
micropython.schedule(locked, None)
wait()
print(log)
for arguments in ((), (note,), (note, 1, 2)):
    try:
        micropython.schedule(*arguments)
    except TypeError:
        print("TypeError")
micropython.schedule(5, 1)
wait()
print("end")
