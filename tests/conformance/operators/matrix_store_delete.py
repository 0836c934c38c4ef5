def make():
    return ["abc", b"abc", bytearray(b"abc"), [1, 2, 3], (1, 2, 3), range(3), {0: "zero", "k": "v"}, 5, None, {1, 2}, memoryview(bytearray(b"abc"))]
keys = [0, -1, 3, "k", 1.5, None, slice(0, 1)]
values = [7, "x", b"x", [9], None]
def attempt(f):
    try:
        return repr(f())
    except Exception as e:
        return type(e).__name__
def store(c, k, v):
    c[k] = v
    return bytes(c) if isinstance(c, memoryview) else c
def delete(c, k):
    del c[k]
    return c
for i in range(11):
    for k in keys:
        if i in (2, 6, 10) and isinstance(k, slice):
            continue
        print(type(make()[i]).__name__, k, [attempt(lambda: store(make()[i], k, v)) for v in values], attempt(lambda: delete(make()[i], k)) if i not in (2, 10) else "")
