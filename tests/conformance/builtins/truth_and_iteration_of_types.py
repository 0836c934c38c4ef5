samples = {"int": (0, 1), "float": (0.0, 0.5), "complex": (0j, 1j), "bool": (False, True), "str": ("", "a"), "bytes": (b"", b"a"), "bytearray": (bytearray(), bytearray(1)), "list": ([], [0]), "tuple": ((), (0,)), "dict": ({}, {0: 0}), "set": (set(), {0}), "frozenset": (frozenset(), frozenset([0])), "range": (range(0), range(1)), "none": (None, ...), "memoryview": (memoryview(b""), memoryview(b"a")), "view": ({}.keys(), {1: 1}.keys())}
for k in sorted(samples):
    a, b = samples[k]
    row = [bool(a), bool(b), not a, not b, a or "or", b and "and"]
    for f in (len, iter, hash, reversed, sorted, list):
        try:
            f(b)
            row.append("ok")
        except TypeError: row.append("T")
    print(k, *row)
for k in ("list", "tuple", "str", "dict", "set", "range", "bytes"):
    v = samples[k][1]
    it = iter(v)
    print(k, next(it), next(it, "end"), iter(it) is it, list(it), [x for x in v], len(list(iter(v))))
class C: pass
objs = [C(), C, len, lambda: 0, (x for x in ()), iter([]), object(), type, ValueError(), print]
print([bool(o) for o in objs], [callable(o) for o in objs])
