seed = 12345
def rnd():
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) & 0xffffffffffffffff
    return seed >> 11
n = 0
for i in range(300):
    x = rnd() / 2 ** 53 * 10.0 ** (rnd() % 40 - 20) * (1 if rnd() & 1 else -1)
    y = (rnd() % 1000 + 1) / 7
    assert float(repr(x)) == x and float(str(x)) == x and float("%.17g" % x) == x and float("%r" % x) == x and eval(repr(x)) == x
    assert x + 0.0 == x and x * 1.0 == x and x - x == 0 and x / x == 1.0 and -(-x) == x and abs(x) >= 0 and (x < 0) == (-x > 0)
    assert x + y == y + x and x * y == y * x and (x < y) == (y > x) and (x == y) == (not x != y)
    q, r = divmod(x, y)
    assert 0 <= r <= y and q == x // y and r == x % y
    t = int(x)
    assert abs(t) <= abs(x) < abs(t) + 1 and (t == x) == (x % 1 == 0)
    assert round(x) - x <= 0.5 and x - round(x) <= 0.5
    if abs(x) < 1e15: assert float(int(x * 1024)) / 1024 == int(x * 1024) / 1024
    s = "%e" % x
    assert abs(float(s) - x) <= abs(x) * 1e-6 and abs(float("%.10f" % x) - x) <= 1e-10 + abs(x) * 1e-15
    n += 1
print("all identities hold", n, seed)
