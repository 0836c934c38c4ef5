class C:
    def __call__(self): pass
class D: pass
print([callable(x) for x in (len, int, C, D, C(), D(), lambda: 0, "s", 1, None, [].append, C().__call__, print, type, (x for x in ()))])
a, b = D(), D()
print(id(a) == id(a), id(a) == id(b), type(id(a)) is int, id(None) == id(None), id(a) != id(b))
print(hash(a) == hash(a), hash("x") == hash("x"), hash(1) == hash(True), hash((1, 2)) == hash((1, 2)), type(hash(b"b")) is int, hash(None) == hash(None), hash(len) == hash(len), hash(D) == hash(D))
for v in ([], {}, set(), bytearray(b"")):
    try:
        hash(v)
    except TypeError:
        print("TypeError")
x = [1]
y = x
print(x is y, x is not y, id(x) == id(y), None is None, a is a)
print(hash(0), hash(1), hash(2) == 2, hash(0.0) == hash(0), hash(2.0) == hash(2), hash(frozenset([1])) == hash(frozenset([1])), hash(10 ** 20) == hash(10 ** 20))
