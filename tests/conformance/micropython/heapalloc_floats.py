# Floats are printed, and objects identified, without memory.
from micropython import heap_lock, heap_unlock

numbers = (0.0, -0.0, 1.5, 1e100, 1 / 3, 5e-324, 1.7976931348623157e308, 123456789.125, float("inf"), float("nan"))


class Thing:
    pass


things = (Thing(), Thing, [1], {}, bytearray(3), "text" * 5, 1 << 80)


def show():
    for number in numbers:
        print(number, end=" ")
    print(2.5j)


def identify():
    same = 0
    for thing in things:
        same += id(thing) == id(thing)
    return same


heap_lock()
show()
print(identify())
heap_unlock()
