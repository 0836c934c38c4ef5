import micropython
def count(n):
    total = 0
    i = 0
    while i < n:
        total += i * 2 - 1
        i += 1
    return total
def arith(a, b):
    return (a + b) * (a - b) // 2 % 97 if a > b else a & b | 3
def loop():
    n = 0
    for i in range(10):
        if i & 1:
            continue
        n += i
    return n
def kwargs(a, b=2, *, c=3):
    return a + b + c
class P:
    def __init__(self): self.x = 1
    def inc(self, by):
        self.x += by
        return self.x
p = P()
l = [1, 2, 3]
d = {"a": 1, "b": 2}
s = "text"
b = bytearray(4)
def test():
    micropython.heap_lock()
    r1 = count(50)
    r2 = arith(9, 4)
    r3 = loop()
    r4 = kwargs(1, c=5)
    r5 = p.inc(2)
    r6 = l[1] + l[-1] + len(l)
    l[0] = 9
    d["a"] = 5
    r7 = d["a"]
    b[2] = 7
    r8 = s == "text" and "b" in d
    locked = micropython.heap_locked()
    micropython.heap_unlock()
    print(r1, r2, r3, r4, r5, r6, r7, r8, locked > 0, l, b)
test()
def fails():
    micropython.heap_lock()
    try:
        x = [1, 2, 3, count]
        failed = False
    except MemoryError:
        failed = True
    micropython.heap_unlock()
    return failed
print(fails())
def nesting():
    micropython.heap_lock()
    micropython.heap_lock()
    depth = micropython.heap_locked()
    micropython.heap_unlock()
    after = micropython.heap_locked()
    micropython.heap_unlock()
    print(depth, after, micropython.heap_locked())
nesting()
print([1, 2, 3])
