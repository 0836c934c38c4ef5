for v in (0.0, 1.0, -1.0, 10.0, 1e5, 1e15, 1e16, 123456.0, 2.0 ** 31, 2.0 ** 53, -2.0 ** 63, 1e22):
    print(v, int(v), v == int(v), "%d" % v, "%.0f" % v, "%g" % v, "{:.1f}".format(v), str(int(v)), round(v), v // 1, v % 1, hash(v) == hash(int(v)), {int(v): 1}.get(v), int(v) in [v])
print([i / 1 for i in range(5)], [float(i) for i in range(-2, 3)], 3.0 * 2, 6 / 2, 7 // 2.0, 2.0 ** 3, 4 ** 0.5, sum([1.0, 2, 3]), max(1, 1.0, True), [10, 20, 30][int(1.0)], "ab" * int(2.0), range(int(3.0)))
for f in (lambda: [1][0.0], lambda: range(2.0), lambda: "a" * 2.0, lambda: chr(65.0), lambda: bytes([1.0]), lambda: 1.0 << 1, lambda: "abc"[1.0:], lambda: hex(1.0)):
    try: f()
    except TypeError: print("TypeError", end=" ")
print()
