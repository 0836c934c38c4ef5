inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, -nan, [inf, nan], float("-inf"), float("Infinity"), float("NaN"), float("INF"), float("+inf"))
print(inf + 1, inf - 1, inf * 2, inf * -1, inf + inf, inf - inf, inf * 0, inf / inf, 1 / inf, -1 / inf, inf // 2, inf ** 0, inf ** -1, 0 * inf, inf % 2)
print(inf == inf, inf > 1e308, -inf < -1e308, inf == -inf, inf != inf, inf > 10 ** 400, nan == nan, nan != nan, nan < 1, nan > 1, nan < inf, nan is nan, 5 < inf, 10 ** 400 < inf)
print(nan + 1, nan * 0, nan ** 0, 1 ** nan, max(inf, 1), min(-inf, 1), abs(-inf), abs(nan), -inf, bool(inf), bool(nan), inf in [1, inf], nan in [1.0])
print("%f %e %g %d" % (inf, -inf, nan, 5), "{:f} {:.2f} {:>8} {:<8}|".format(inf, nan, inf, nan), str(inf), repr(-inf), f"{inf} {nan:.3f}")
for f in (lambda: int(inf), lambda: int(-inf), lambda: round(inf)):
    try:
        f()
    except OverflowError:
        print("OverflowError")
for f in (lambda: int(nan), lambda: round(nan)):
    try:
        f()
    except ValueError:
        print("ValueError")
print(1e308 * 10 == inf, -1e308 * 10 == -inf, hash(inf) == hash(inf), {inf: 1}[float("inf")], sorted([inf, 1, -inf, 0]), sum([inf, 1]), inf - 1e308, (-inf) ** 3, (-inf) ** 2, 0.5 ** inf, 2 ** inf)
