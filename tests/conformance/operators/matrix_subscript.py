containers = ["abc", b"abc", bytearray(b"abc"), [1, 2, 3], (1, 2, 3), range(3), {0: "zero", "k": "v", None: 1, (1, 2): 3, 1.5: 4, True: 5}, 5, None, {1, 2}, memoryview(b"abc")]
keys = [0, 1, -1, 3, -4, True, 1.5, "k", None, (1, 2), slice(1, 2), slice(None), slice(5, 9), slice(-2, None), 1 << 70, -(1 << 70), b"k", [], ...]
def attempt(f):
    try:
        r = f()
        return repr(bytes(r)) + "mv" if isinstance(r, memoryview) else repr(r)
    except Exception as e:
        return type(e).__name__
for c in containers:
    print(type(c).__name__, [attempt(lambda: c[k]) for k in keys if not (isinstance(c, dict) and isinstance(k, slice))])
