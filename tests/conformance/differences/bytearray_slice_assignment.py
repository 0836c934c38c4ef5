b = bytearray(4)
b[0:1] = [1, 2]
print(b)
b[1:1] = (7, 8, 9)
b[-1:] = range(3)
b[:0] = iter([65, 66])
print(b)
b[2:4] = b""
b[::2] = [1] * len(b[::2])
print(b)
b[1:3] = bytearray(b"xyz")
b[3:] = memoryview(b"mv")
print(b)
for wrong in ([256], ["a"], 5, "text", [1.5], None):
    try:
        b[0:1] = wrong
        print("accepted", wrong, b)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, wrong)
try: b[::2] = [1]
except ValueError: print("ValueError")
print(b)
