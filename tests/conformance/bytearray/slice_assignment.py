b = bytearray(b"0123456789")
b[2:4] = b"ab"; print(b)
b[2:4] = b"longer"; print(b)
b[2:8] = b""; print(b)
b[:0] = b"start"; print(b)
b[len(b):] = b"end"; print(b)
b[:] = b"new"; print(b)
b[1:2] = bytearray(b"XYZ"); print(b)
b[10:20] = b"!"; print(b)
b[3:1] = b"?"; print(b)
b[-2:] = b"__"; print(b)
b[1:4] = b; print(b)
b[0:2] = memoryview(b"mv"); print(b)
print(b[2:5], b[:], b[-3:-1], b[100:], type(b[1:2]).__name__)
c = b[:]
c[0] = 0
print(b[0] != c[0])
for v in (5, None, "str"):
    try:
        b[0:1] = v
        print("accepted", v)
    except TypeError:
        print("TypeError")
