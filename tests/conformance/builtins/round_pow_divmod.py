print(round(1.5), round(2.5), round(-1.5), round(0.5), round(1.4999), round(2.675, 2), round(1234.567, -2), round(5), round(1.0), round(-0.4), round(3.14159, 3), round(1e20), round(0.1 + 0.2, 10))
print(type(round(1.5)).__name__, type(round(1.5, 0)).__name__, type(round(1.5, 1)).__name__, round(True), round(1.25, 1), round(1.35, 1), round(-2.5), round(7.5), round(1e-10, 5))
for f in (lambda: round("a"), lambda: round(None), lambda: round(1.5, "a"), lambda: round([])):
    try:
        f()
    except TypeError:
        print("TypeError")
for v in (float("inf"), float("nan")):
    try:
        round(v)
    except (OverflowError, ValueError) as e:
        print(type(e).__name__)
print(pow(2, 3), pow(2, -1), pow(2.0, 0.5), pow(-8, 3), pow(2, 3, 5), pow(0, 0), pow(0.0, 0), pow(1, 10 ** 10), pow(True, 5), pow(10, 20), pow(3, 200, 13), pow(-2, 5, 7))
for f in (lambda: pow(), lambda: pow(1), lambda: pow("a", 2), lambda: pow(2, 3, "x"), lambda: pow(2.0, 3, 5)):
    try:
        f()
    except TypeError:
        print("TypeError")
try:
    pow(0, -2)
except ZeroDivisionError:
    print("ZeroDivisionError")
print(divmod(7, 3), divmod(-7, 3), divmod(7.5, 2), divmod(2 ** 70, 10 ** 9), divmod(-1, 10), divmod(0, 1))
