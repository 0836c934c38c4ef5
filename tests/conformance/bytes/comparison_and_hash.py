values = [b"", b"a", b"ab", b"b", b"\x00", b"\xff", b"A", b"a\x00"]
print(sorted(values), max(values), min(values))
for v in values: print([v < w for w in values].count(True), [v == w for w in values].count(True), v == bytearray(v), bytearray(v) == v, hash(v) == hash(bytes(bytearray(v))), {v: 1}[v], v in values)
print(b"a" == "a", "a" == b"a", b"a" != "a", b"1" == 1, b"" == "", not b"", bool(b"\x00"), b"a" in [b"a"], b"a" in {b"a": 1}, "a" in {b"a": 1})
print(len({b"x", "x", b"x"}), {b"k": 1, "k": 2}["k"], {b"k": 1, "k": 2}[b"k"], b"abc" < b"abd" < b"b", bytearray(b"a") < b"b", b"b" > bytearray(b"a"), bytearray(b"a") == bytearray(b"a"))
for f in (lambda: b"a" < "b", lambda: b"a" > 1, lambda: b"a" <= None, lambda: b"a" >= [97], lambda: hash(bytearray(b"a")), lambda: {bytearray(): 1}):
    try:
        f()
    except TypeError:
        print("TypeError")
