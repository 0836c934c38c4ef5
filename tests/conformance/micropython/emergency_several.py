# Several exceptions made while the heap is locked keep their texts.
import micropython

micropython.alloc_emergency_exception_buf(256)
members = set()


def several():
    for attempt in range(2):
        try:
            missing
        except NameError as error:
            print(type(error), error.args[0])
        try:
            members.pop()
        except KeyError as error:
            print(type(error), error)


micropython.heap_lock()
several()
micropython.heap_unlock()
several()
print(KeyError("text"), str(KeyError(5)), [KeyError("text")])
