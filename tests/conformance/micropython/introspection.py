import micropython, gc, sys
print(type(gc.mem_alloc()).__name__, type(gc.mem_free()).__name__, gc.mem_alloc() > 0, gc.mem_free() > 0)
def held(size):
    before = gc.mem_alloc()
    keep = bytearray(size)
    return gc.mem_alloc() - before
def dropped(size):
    before = gc.mem_alloc()
    for i in range(10): bytearray(size)
    gc.collect()
    return gc.mem_alloc() - before
print(held(20000) > 15000)
print(dropped(20000) < 60000)
print(type(micropython.stack_use()).__name__, type(micropython.opt_level()).__name__)
old = micropython.opt_level()
micropython.opt_level(3)
print(micropython.opt_level())
exec("assert False, 'removed by optimisation'")
print("__debug__", eval("__debug__"))
micropython.opt_level(0)
print("__debug__", eval("__debug__"))
try:
    exec("assert False")
except AssertionError:
    print("AssertionError")
micropython.opt_level(old)
print(micropython.kbd_intr(3), micropython.kbd_intr(-1), micropython.kbd_intr(3))
print(micropython.alloc_emergency_exception_buf(100))
print(gc.threshold() is not None, gc.isenabled())
print(sys.implementation[0], len(sys.implementation) >= 3, type(sys.implementation._mpy).__name__, hasattr(sys.implementation, "_machine"))
print(sys.version_info[:2] >= (3, 4), sys.implementation.version[0])
