m = memoryview(b"hello world")
print(len(m), m[0], m[-1], m[1], bytes(m), bytes(m[2:5]), list(m[:3]), m[6:] == b"world", m == b"hello world", b"hello world" == m, 104 in m, m[0:5][1:3] == b"el")
b = bytearray(b"mutable")
m = memoryview(b)
m[0] = 77
m[1:3] = b"UT"
print(b, m[0], bytes(m))
m[-1] = ord("E")
print(b, bytes(m[2:]), m.itemsize)
s = m[2:5]
s[0] = 120
print(b, bytes(s), len(s))
try:
    memoryview(b"ro")[0] = 1
except TypeError:
    print("TypeError")
for f in (lambda: memoryview("str"), lambda: memoryview(5), lambda: memoryview(), lambda: memoryview([1])):
    try:
        f()
    except TypeError:
        print("TypeError")
for i in (20, -20):
    try:
        m[i]
    except IndexError:
        print("IndexError")
try:
    m[0:2] = b"too long"
except ValueError:
    print("ValueError")
def total(buf):
    return sum(memoryview(buf))
print(total(b"abc"), total(bytearray(3)), max(memoryview(b"az")), [x for x in memoryview(b"xy")], bytearray(memoryview(b"q")), b"pre" + memoryview(b"post"), b"".join([memoryview(b"a"), b"b"]), bytes(memoryview(memoryview(b"nested"))))
def parse(view):
    while len(view):
        n = view[0]
        yield bytes(view[1:1 + n])
        view = view[1 + n:]
print(list(parse(memoryview(b"\x03one\x05three\x00\x02ab"))))
print(bool(memoryview(b"")), bool(memoryview(b"a")), m[:] == m, memoryview(b"a") == memoryview(b"a"), memoryview(b"a") != b"b")
src, dst = bytearray(range(10)), bytearray(10)
memoryview(dst)[3:7] = memoryview(src)[2:6]
print(list(dst))
