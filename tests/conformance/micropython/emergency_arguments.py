# What an exception keeps that is made while the heap is locked: no more arguments than the memory kept for one
# exception holds; errors of calls have their texts.
import micropython

micropython.alloc_emergency_exception_buf(256)


def two(first, second):
    pass


def one(*, name):
    pass


def defaults(first, second=2):
    pass


few, many = tuple(range(5)), tuple(range(100))
results = [None] * 8
micropython.heap_lock()
results[0] = Exception(*few)
results[1] = Exception(*many)
try:
    two(1)
except TypeError as error:
    results[2] = error
try:
    two()
except TypeError as error:
    results[3] = error
try:
    two(1, 2, 3)
except TypeError as error:
    results[4] = error
try:
    one()
except TypeError as error:
    results[5] = error
try:
    one(1)
except TypeError as error:
    results[6] = error
try:
    defaults(1, 2, 3)
except TypeError as error:
    results[7] = error
micropython.heap_unlock()
for result in results:
    print(type(result), result.args)
