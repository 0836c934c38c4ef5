def attempt(f, *a):
    try: return repr(f(*a))
    except Exception as e: return type(e).__name__
junk = (None, 5, 1.5, "x", [1], (b"h",), b"l", b"", bytearray(b"o"), memoryview(b"he"))
for kind in (bytes, bytearray):
    b = kind(b"hello")
    for name in ("find", "rfind", "count", "startswith", "endswith", "split", "partition", "strip", "lstrip", "rstrip", "join", "upper", "lower", "isdigit", "isalpha", "index", "decode", "replace"):
        m = getattr(b, name)
        skip = {"find": (5,), "rfind": (5,), "count": (5,), "index": (5,)}.get(name, ())
        print(name, attempt(m), [attempt(m, j) for j in junk[:8 if name == "partition" else 10] if j not in skip or isinstance(j, (bytes, bytearray))], attempt(m, *[b"x"] * 7))
    for args in ((b"l", b"L"), (b"l", "L"), (b"l", b"L", 1), (b"l", b"L", -1), (b"l",), (b"", b"-"), (b"l", None)): print(args, attempt(b.replace, *args))
b = bytearray(b"abc")
for name, argss in (("append", ((), (1,), (256,), (-1,), ("a",), (b"a",), (1, 2), (None,))), ("extend", ((), (b"x",), ([1, 2],), ("x",), (5,), ([256],), (None,), ([b"a"],), (b"", b"")))):
    for a in argss: print(name, a, attempt(getattr(bytearray(b), name), *a))
