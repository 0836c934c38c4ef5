b = bytearray(b"hello")
b[0] = 72
b[-1] = ord("O")
b[1] += 1
print(b, b[0], b[-1], len(b))
for v in (256, -1, 1 << 70):
    try:
        b[0] = v
    except ValueError:
        print("ValueError")
    except OverflowError:
        print("ValueError")
for v in ("a", None, 1.5, b"a", [1]):
    try:
        b[0] = v
    except TypeError:
        print("TypeError")
for i in (5, -6, 100):
    try:
        b[i] = 1
    except IndexError:
        print("IndexError")
    try:
        b[i]
    except IndexError:
        print("IndexError")
try:
    b["0"] = 1
except TypeError:
    print("TypeError")
b[2] = True
print(b)
for i in range(len(b)):
    b[i] = i * 50
print(b, list(b))
