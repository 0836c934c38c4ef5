print(range(5), range(1, 5), range(0, 10, 2), range(5, 0, -1), range(0), range(3, 3), range(True))
print(list(range(5)), list(range(1, 5)), list(range(0, 10, 3)), list(range(5, 0, -2)), list(range(-3)), list(range(0, 5, -1)), list(range(5, 0)), list(range(10, -10, -7)))
r = range(2, 20, 3)
print(len(r), r[0], r[-1], r[2], r.start, r.stop, r.step, 5 in r, 6 in r, 20 in r, -1 in r, len(range(10, 0, -3)), len(range(0)), bool(range(0)), bool(range(1)))
print(r[1:3], r[::2], r[::-1], r[-2:], r[5:2], r[:100], list(r[1:-1]), range(10)[2:8:3], range(10)[::-3], list(range(10)[8:2:-2]))
for i in (6, -7, 100):
    try:
        r[i]
    except IndexError:
        print("IndexError")
for f in (lambda: range(), lambda: range(1.0), lambda: range("a"), lambda: range(1, 2, 3, 4), lambda: range(None), lambda: r["a"], lambda: r + r, lambda: range(0, 1, 1.5), lambda: r < r):
    try:
        f()
    except TypeError:
        print("TypeError")
try:
    range(1, 2, 0)
except ValueError:
    print("ValueError")
for code in ("r[0] = 1", "del r[0]", "r.start = 1"):
    try:
        exec(code)
    except (TypeError, AttributeError):
        print("read only")
print(range(3) == range(3), range(0) == range(5, 5), range(0, 10, 3) == range(0, 12, 3), range(3) == [0, 1, 2], range(0, 3, 2) != range(0, 4, 2), range(1) == range(0, 1, 5))
print(sum(range(101)), max(range(5)), min(range(3, 8)), list(reversed(range(4))), sorted(range(3, 0, -1)), tuple(range(2)), list(map(str, range(2))), [*range(2)])
