# Handlers of several exceptions, and an endless recursion, need no memory.
import micropython

own = ValueError("own")
items = []


class Odd(Exception):
    pass


odd = Odd()


def caught(error):
    try:
        raise error
    except (KeyError, IndexError):
        return "lookup"
    except (TypeError, ValueError, Odd) as found:
        return type(found)
    except (OSError, MemoryError, NameError):
        return "last"


def recurse():
    recurse()


def handlers():
    print(caught(KeyError), caught(own), caught(odd), caught(NameError))
    try:
        items[5]
    except (AttributeError, IndexError, MemoryError) as error:
        print(type(error))


def deep():
    try:
        recurse()
    except RuntimeError as error:
        print(type(error))


micropython.heap_lock()
handlers()
deep()
micropython.heap_unlock()
