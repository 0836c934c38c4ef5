# Exceptions are raised and handled without memory, with the emergency buffer together with message and traceback.
import io
import sys

import micropython

prepared = ValueError("prepared")


class Problem(Exception):
    pass


own = Problem("own", 1)


def handled():
    try:
        raise prepared
    except ValueError as error:
        first = error is prepared
    try:
        raise own
    except Problem as error:
        second = error.args[1]
    finally:
        second += 1
    return first + second


def show(error):
    text = io.StringIO()
    sys.print_exception(error, text)
    for line in text.getvalue().splitlines():
        print(line.split('"')[-1])


def types():
    found = 0
    for number, thrower in enumerated:
        try:
            thrower()
        except ArithmeticError:
            found += number
        except LookupError:
            found += number * 10
        except NameError:
            found += number * 100
        except Exception:
            found += number * 1000
    return found


def divides(): return 1 // 0
def indexes(): return ()[1]
def names(): return undefined
def attributes(): return prepared.nothing
def adds(): return 1 + None
def converts(): return int("zz")
def asserts(): raise ValueError
def keys(): return empty["key"]


empty = {}
enumerated = ((1, divides), (2, indexes), (3, names), (4, attributes), (5, adds), (6, converts), (7, asserts), (8, keys))
result = None
micropython.heap_lock()
result = types() * 10 + handled()
micropython.heap_unlock()
print(result)


def failing(kind):
    micropython.heap_lock()
    try:
        if kind == 0:
            raise ValueError(1)
        if kind == 1:
            raise OSError(2, "two")
        if kind == 2:
            return undefined_name
        if kind == 3:
            return prepared.missing
        raise Problem("text")
    except Exception as error:
        kept = error
    micropython.heap_unlock()
    return kept


show(failing(0))
micropython.alloc_emergency_exception_buf(512)
for kind in range(5):
    show(failing(kind))
kept = [failing(0), failing(1), failing(4)]
print(kept)
micropython.alloc_emergency_exception_buf(0)
print(repr(failing(0)), type(failing(3)).__name__)
try:
    micropython.alloc_emergency_exception_buf(-1)
except ValueError as error:
    print("ValueError", error)
