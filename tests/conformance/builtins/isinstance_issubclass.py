values = [1, True, 1.5, "s", b"b", None, [], (), {}, set(), frozenset(), range(1), bytearray(), int, len, lambda: 0, ValueError(), object(), slice(1), iter([]), (x for x in ())]
kinds = [int, bool, float, str, bytes, list, tuple, dict, set, frozenset, range, bytearray, type, object, Exception, ValueError, slice]
for v in values:
    print(type(v).__name__, [k.__name__ for k in kinds if isinstance(v, k)])
print([(a.__name__, b.__name__) for a in kinds for b in kinds if a is not b and b is not object and issubclass(a, b)])
print(isinstance(1, (str, (float, (int,)))), isinstance(1, ()), issubclass(bool, (str, int)), isinstance(1, type(2)), isinstance([], (list, tuple)))
for f in (lambda: isinstance(1, 1), lambda: isinstance(1, [int]), lambda: isinstance(1), lambda: issubclass(1, int), lambda: issubclass(int, "int"), lambda: isinstance(1, ("int",)), lambda: isinstance(1, None)):
    try:
        f()
    except TypeError:
        print("TypeError")
