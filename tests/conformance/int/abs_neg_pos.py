for n in (0, 1, -1, 5, -5, (1 << 62), -(1 << 62), (1 << 63) - 1, -(1 << 63), 10 ** 30, -10 ** 30):
    print(abs(n), -n, +n, ~n, -(-n) == n, ~~n == n)
print(abs(True), -True, +True, ~True, ~False)
for f in (lambda: abs("a"), lambda: -"a", lambda: +None, lambda: ~[], lambda: abs(), lambda: abs(1, 2)):
    try:
        f()
    except TypeError:
        print("TypeError")
