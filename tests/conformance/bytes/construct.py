print(bytes(), bytes(3), bytes(0), bytes([1, 2, 255]), bytes((65, 66)), bytes(range(5)), bytes(b"copy"), bytes(bytearray(b"ba")), bytes("text", "utf-8"), bytes(memoryview(b"mv")))
print(bytes(x * 2 for x in range(4)), bytes({65: 1}), bytes(iter([1])), bytes([True, False]), bytes(map(ord, "hi")))
for v in (-1, [256], [-1], [1, 1000]):
    try:
        print(bytes(v))
    except ValueError:
        print("ValueError")
for v in ("text", None, 1.5, ["a"], [None], object(), [1.0], [[1]]):
    try:
        print(bytes(v))
    except TypeError:
        print("TypeError")
b = b"abc"
print(bytes(b) == b, bytes(b[1:]), type(bytes(b)).__name__, len(bytes(1000)), bytes(4) == b"\0\0\0\0")
