for a in (7, -7, 0, 1, -1, 100, -100):
    for b in (1, -1, 2, -2, 3, -3, 7, -7, 1000, -1000):
        q, r = divmod(a, b)
        assert q == a // b and r == a % b
        assert q * b + r == a
        assert r == 0 or (r > 0) == (b > 0)
        print(q, r, end="; ")
    print()
for op in (lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 1 / 0, lambda: 0 // 0):
    try:
        op()
    except ZeroDivisionError:
        print("ZeroDivisionError")
