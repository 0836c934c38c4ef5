pairs = [(1, 1.0), (1, True), (0, False), (0, 0.0), (0.0, -0.0), (2 ** 70, float(2 ** 70)), ("ab", "a" + "b"), (b"x", bytes([120])), ((1, 2), tuple([1, 2])), (frozenset("ab"), frozenset("ba")), (1 + 0j, 1), (10 ** 20, 10 ** 20), (None, None), (len, len), (-1, -1.0), ((), ()), ("", ""), (range(3), range(0, 3)), (2.5, 5 / 2)]
print([hash(a) == hash(b) and a == b for a, b in pairs])
print([len({a, b}) for a, b in pairs], [{a: "x"}.get(b) for a, b in pairs])
print(all(type(hash(v)) is int for v in (1, "s", b"b", 1.5, (1,), None, True, frozenset(), 1j, int, len)))
class A: pass
a = A()
print(hash(a) == hash(a), hash(A) == hash(A), hash(a.__class__) == hash(A), hash(type) == hash(type), hash(print) == hash(print))
for v in ([], {}, set(), bytearray(), [1], ([],), (1, {}), slice(1)):
    try:
        hash(v)
        print("hashable", v)
    except TypeError: print("TypeError", end=" ")
print()
