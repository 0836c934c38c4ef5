import gc
print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
a = gc.mem_alloc()
f = gc.mem_free()
print(a > 0, f > 0, (a + f) > 10000)
gc.collect()
used = gc.mem_alloc()
l = [bytearray(1000) for _ in range(50)]
print(gc.mem_alloc() - used > 40000)
l = None
gc.collect()
print(abs(gc.mem_alloc() - used) < 20000)
print(gc.threshold())
gc.threshold(100000)
print(gc.threshold())
for i in range(300): bytearray(1000)
print(gc.mem_free() > 0)
gc.threshold(-1)
print(gc.threshold())
try:
    big = bytearray(1 << 29)
    print("allocated")
except MemoryError:
    print("MemoryError")
def use(n):
    if n == 0: return gc.collect() is not None
    x = [n] * 10
    r = use(n - 1)
    return r and x[0] == n
print(use(30))
blocks = []
try:
    while True: blocks.append(bytearray(10000))
except MemoryError:
    n = len(blocks)
    blocks = None
gc.collect()
print(n > 10, len(bytearray(10000)))
