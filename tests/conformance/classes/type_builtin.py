print(type(1), type("a"), type(None), type([]), type({}), type(()), type(1.5), type(b""), type(int), type(type), type(len).__name__, type(lambda: 0).__name__)
print(type(1) is int, type(True) is bool, type(type(1)) is type, int.__name__, type(None).__name__)
A = type("A", (), {"x": 5, "f": lambda self: self.x})
B = type("B", (A,), {"y": 6})
print(A.__name__, A().f(), B().f(), B.y, isinstance(B(), A), B.__bases__ == (A,))
for f in (lambda: type(), lambda: type(1, 2), lambda: type("X", 5, {}), lambda: type(1, (), {}), lambda: type("X", (), 5)):
    try:
        f()
    except TypeError:
        print("TypeError")
class Meta:
    pass
print(isinstance(Meta, type), isinstance(Meta(), type), isinstance(int, type), issubclass(bool, int), issubclass(type, object), issubclass(int, object))
c = Meta()
print(type(c)() is not c, type(c) is Meta, c.__class__ is Meta)
print({int: "i", str: "s"}[type("")], [t.__name__ for t in (int, str, list, dict, tuple, set, frozenset, bytes, bytearray, range, slice, object, type, bool, float, property, staticmethod, classmethod, map, filter, zip, enumerate, reversed)])
d = {"int": int, "str": str}
print(d["int"]("5"), d["str"](5), [f("3") for f in (int, float, str, list)])
def build(**attrs):
    return type("Built", (object,), attrs)
b = build(a=1, m=lambda self, n: self.a + n)()
print(b.m(10), type(b).__name__)
