# Going on in generators and coroutines needs no memory.
import micropython
from micropython import heap_lock, heap_unlock


def numbers():
    received = yield 1
    yield received + 1
    try:
        yield 3
    except ValueError:
        yield 4
    return 5


def delegating(inner):
    result = yield from inner
    yield result * 10


def over_list(items):
    yield from items


made = [numbers(), delegating(numbers()), over_list(iter([7, 8]))]
error = ValueError("thrown")


def run(plain, delegate, listed):
    found = next(plain) * 10 + plain.send(1)
    found = found * 10 + next(plain)
    found = found * 10 + plain.throw(error)
    found = found * 10 + next(delegate)
    found = found * 10 + delegate.send(3)
    found = found * 10 + next(listed) - next(listed) + next(listed, 2)
    plain.close()
    return found


result = first = last = None
heap_lock()
result = run(made[0], made[1], made[2])
heap_unlock()
print(result)


async def waiting(awaitable):
    return await awaitable


class Ready:
    def __await__(self):
        return ready


ready = iter([1])
coroutine = waiting(Ready())
stop = None
micropython.alloc_emergency_exception_buf(200)
heap_lock()
first = coroutine.send(None)
try:
    coroutine.send(None)
except StopIteration as stop:
    last = stop.value
heap_unlock()
print(first, last)
