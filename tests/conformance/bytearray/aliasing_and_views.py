a = bytearray(b"abcdef")
b = a
b[0] = 65
c = a[:]
c[1] = 66
d = bytes(a)
a[2] = 67
print(a, b, c, d, a is b, a == b, c == a)
m = memoryview(a)
m[3] = 68
n = m[1:4]
n[0] = 66
print(a, bytes(m), bytes(n), len(n), n[1], list(n), n[-1])
n[:] = b"xyz"
print(a, bytes(m[::1]), m[2:4] == b"yz", m == a, n == b"xyz")
m2 = memoryview(m)
m2[0] = 48
print(a[0], m[0], n.itemsize)
def fill(view, v):
    for i in range(len(view)): view[i] = v
fill(n, 46)
print(a)
def swap_halves(buf):
    h = len(buf) // 2
    v = memoryview(buf)
    t = bytes(v[:h])
    v[:h] = v[h:]
    v[h:] = t
swap_halves(a)
print(a)
for f in (lambda: n.__setitem__(0, 256), lambda: n.__setitem__(0, "a"), lambda: n.__setitem__(5, 1), lambda: n.__setitem__(slice(0, 2), b"abc"), lambda: memoryview(b"ro").__setitem__(0, 1), lambda: n.append(1)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ if type(e).__name__ != "OverflowError" else "ValueError")
