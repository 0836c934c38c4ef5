# The functions that tell of memory; what they print is looked at in a process of its own by the tests of the program.
import micropython

print(type(micropython.stack_use()).__name__, micropython.stack_use() > 0)


def deeper(depth):
    return micropython.stack_use() if depth == 0 else max(map(deeper, (depth - 1,)))


print(deeper(5) > deeper(0))
locked = None
locked = micropython.heap_lock()
micropython.heap_lock()
print(locked, micropython.heap_locked())
print(micropython.heap_unlock(), micropython.heap_unlock(), micropython.heap_unlock(), micropython.heap_locked())
print(micropython.kbd_intr(-1), micropython.kbd_intr(3), micropython.const(5), micropython.opt_level())
for call in (
    lambda: micropython.opt_level("x"),
    lambda: micropython.kbd_intr(),
    lambda: micropython.schedule(print),
    lambda: micropython.alloc_emergency_exception_buf("x"),
    lambda: micropython.const(),
    lambda: micropython.mem_info(1, 2),
):
    try:
        print(call())
    except TypeError:
        print("TypeError")
