# Loops that unpack the items of dicts, enumerate and zip need memory when they begin, and none later.
from micropython import heap_lock, heap_unlock


def last(iterable):
    count = 0
    for a, b in iterable:
        if count == 0:
            heap_lock()
        count += 1
    heap_unlock()
    return count, a, b


def last_of_three(iterable):
    count = 0
    for a, b, c in iterable:
        if count == 0:
            heap_lock()
        count += 1
    heap_unlock()
    return count, a, b, c


table = {number: str(number) for number in range(20)}
print(last(table.items()))
print(last(enumerate(table)))
print(last(enumerate(["x", "y", "z"], -5)))
print(last(zip(table, table.values())))
print(last(zip(range(5), "abcdef")))
print(last_of_three(zip(range(5), "abcdef", [1.5, None, True])))

# A comprehension unpacks as well; what makes tuples for the program needs memory for each.
print(sum([a for a, b in enumerate("abc")]))
try:
    for pair in enumerate("abc"):
        heap_lock()
except MemoryError:
    heap_unlock()
    print("MemoryError", pair)
