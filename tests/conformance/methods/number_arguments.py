def attempt(f, *a, **k):
    try: return repr(f(*a, **k))
    except Exception as e: return type(e).__name__
for a in ((), (1,), (1, "big"), (2, "little"), (0, "big"), (-1, "big"), ("1", "big"), (1, "middle"), (1, 5), (4, "big", True)): print("to_bytes", a, attempt((5).to_bytes, *a))
for a in ((), (b"a",), (b"a", "big"), (b"", "big"), ("a", "big"), (5, "big"), ([1, 2], "big"), ([256], "big"), (b"ab", "little"), (b"a", "middle"), (b"a", 5), (None, "big"), (bytearray(b"a"), "big"), (b"a", "big", True)): print("from_bytes", a, attempt(int.from_bytes, *a))
print(attempt((5).bit_length), attempt((5).bit_length, 1), attempt(int.bit_length), attempt(int.bit_length, "5"), attempt(lambda: (5).nothing), attempt(lambda: (5).x), attempt(lambda: (1.5).nothing), attempt(lambda: 5 .to_bytes(2, "big")))
for f, argss in ((int, ((), (1,), ("1", 2), ("1", "2"), (1, 2), ("z", 36), (None,), (1, 2, 3))), (float, ((), (1,), ("1.5",), (None,), (1, 2), ("x",), ([],))), (complex, ((), (1,), (1, 2), ("1j",), (1, "2"), ("1", 2), (None,), (1, 2, 3))), (bool, ((), (1,), ([],), (1, 2))), (str, ((), (1,), (b"a", "utf-8"), (1, "utf-8"), (b"a", "utf-8", "strict"))), (round, ((), (1.5,), (1.5, 1), (1.5, None), (1.5, "1"), ("x",), (1, 2, 3))), (pow, ((2,), (2, 3), (2, 3, 5), (2, "3"), (2, 3, 0), (2.0, 3, 5), ())), (divmod, ((7,), (7, 2), (7, 0), ("7", 2), ())), (abs, ((), (-1,), ("x",), (1, 2))), (hex, ((), (255,), ("x",), (1.0,))), (chr, ((), (65,), ("A",), (-1,))), (range, ((), (3,), (1, 2, 3), (1, 2, 0), ("a",), (1.5,), (1, 2, 3, 4)))):
    print(f.__name__, [attempt(f, *a) for a in argss])
