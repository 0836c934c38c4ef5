print(int(b"12"), int(b" -7 "), int(bytearray(b"99")), int(b"ff", 16), int(b"1_0"))
for bad in (b"", b"x", b"1.0", b"\x00"):
    try:
        print(int(bad))
    except ValueError:
        print("ValueError")
print(int(), int(True), int(False), int(5))
print(int(3.99), int(-3.99), int(0.0), int(-0.5), int(1e15), int(1e20), int(-1e20))
for v in (float("inf"), float("-inf"), float("nan")):
    try:
        int(v)
    except OverflowError:
        print("OverflowError")
    except ValueError:
        print("ValueError")
class HasInt:
    def __int__(self):
        return 42
print(int(HasInt()))
