b = bytearray(b"abcdef")
m = memoryview(b)
for f in (lambda: b.append(1), lambda: b.extend(b"xyz"), lambda: b.__setitem__(slice(0, 2), b"longer")):
    try:
        f()
        print("resized")
    except BaseException as e:
        print("refused")
b[0] = 65
print(m[0], bytes(m), b)
m[1] = 66
print(b)
m = None
import gc
gc.collect()
c = bytearray(b"xy")
v = memoryview(c)
del v
c.append(1)
print(c)
