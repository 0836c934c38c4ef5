print(all([]), any([]), all([1, 2]), all([1, 0]), any([0, 0]), any([0, 5]), all("abc"), any(""), all({}), any({0: 1}), all(x > 0 for x in (1, 2)), any(x > 1 for x in (1, 2)))
seen = []
def t(x):
    seen.append(x)
    return x
print(all(t(x) for x in (1, 0, 2)), seen)
seen.clear()
print(any(t(x) for x in (0, 3, 4)), seen)
for f in (lambda: all(5), lambda: any(None), lambda: all(), lambda: any([], [])):
    try:
        f()
    except TypeError:
        print("TypeError")
for v in (0, 1, -1, 0.0, 0.1, "", " ", "0", b"", b"\0", [], [[]], (), ((),), {}, {0: 0}, set(), {0}, range(0), range(1), None, ..., int, print, object(), lambda: 0, 10 ** 30, bytearray(), bytearray(1)):
    print(bool(v), not v, end=" ")
print()
