print(divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(-7, -2), divmod(0, 5))
print(divmod(7.5, 2), divmod(-7.5, 2), divmod(7, 2.5), divmod(1e10, 3))
print(divmod(True, 2), divmod(10 ** 25, 10 ** 12 + 39))
for a, b in ((1, 0), (1.0, 0), (1, 0.0), ("a", 1), (1, "a"), (None, None), (10 ** 25, 0)):
    try:
        print(divmod(a, b))
    except Exception as e:
        print(type(e).__name__)
try:
    divmod(1)
except TypeError:
    print("TypeError")
