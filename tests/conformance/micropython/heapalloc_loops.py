# Loops over containers need no memory.
from array import array
from micropython import heap_lock, heap_unlock


def walk(iterable):
    total = 0
    heap_lock()
    for item in iterable:
        total = total * 10 + (item if type(item) is int else ord(item))
    heap_unlock()
    return total


class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left


def counting():
    yield 1
    yield 2


samples = [
    [1, 2],
    (3, 4),
    {5: "five", 6: "six"},
    {7},
    frozenset({8}),
    "ab",
    b"\x01\x02",
    bytearray(b"\x03\x04"),
    memoryview(b"\x05\x06"),
    array("h", [7, 8]),
    range(1, 10, 4),
    iter([9, 9]),
    Countdown(3),
    counting(),
    enumerate(()),
    reversed([1, 2]),
]
for sample in samples:
    print(type(sample).__name__, walk(sample))


def nested(rows):
    total = 0
    heap_lock()
    for row in rows:
        for item in row:
            if item == 2:
                continue
            if item == 5:
                break
            total += item
        else:
            total += 100
    heap_unlock()
    return total


print(nested([(1, 2, 3), [4, 5, 6], "", (7,)]))


def reductions(numbers):
    heap_lock()
    found = sum(numbers) * 100 + min(numbers) * 10 + max(numbers) + any(numbers) + all(numbers)
    heap_unlock()
    return found


print(reductions([1, 2, 3]), reductions((1, 2, 3)), reductions(range(1, 4)), reductions(b"\x01\x02\x03"))
