for n, d in ((1234, 0), (1234, -1), (1235, -1), (1245, -1), (1250, -2), (1350, -2), (1251, -2), (-1250, -2), (-1350, -2), (5, -1), (15, -1), (6, -1),
             (1234, -4), (5000, -4), (5001, -4), (1234, -5), (1234, 3), (0, -3)):
    print(round(n, d), end=" ")
print()
print(round(7), round(-7), round(10 ** 25), round(10 ** 25 + 5, -1), round(10 ** 25 + 15, -1), round(True))
print(type(round(5, -1)).__name__)
for f in (lambda: round("a"), lambda: round(1, "a"), lambda: round()):
    try:
        f()
    except TypeError:
        print("TypeError")
