import math
for x in (0.0, 0.5, -0.5, 1.5, -1.5, 2.7, -2.7, 1e10 + 0.5, 1e300, -3):
    print(math.floor(x) if abs(x) < 1e20 else "big", math.ceil(x) if abs(x) < 1e20 else "big", math.trunc(x) if abs(x) < 1e20 else "big", math.fabs(x), math.modf(x))
print(math.floor(2 ** 70 * 1.0) == 2 ** 70, math.ceil(5), math.floor(True), math.trunc(-0.9), type(math.floor(1.5)).__name__)
for x, y in ((7, 3), (-7, 3), (7, -3), (5.5, 2), (-5.5, 2), (1e10, 3), (0, 5)):
    print(math.fmod(x, y), math.copysign(x, y), math.copysign(y, -x))
for x in (0.0, 1.0, 0.5, 3.0, -10.25, 1e-300, 1e300):
    m, e = math.frexp(x)
    print(m, e, math.ldexp(m, e) == x)
print(math.ldexp(1, 10), math.ldexp(0.5, -1), math.ldexp(1.5, 0), math.ldexp(1.0, -2000))
print(math.isnan(float("nan")), math.isnan(1), math.isinf(float("-inf")), math.isinf(1e308), math.isfinite(1), math.isfinite(float("inf")), math.isfinite(float("nan")))
for f in (lambda: math.floor(float("nan")), lambda: math.floor(float("inf")), lambda: math.fmod(1, 0), lambda: math.fmod(float("inf"), 1)):
    try:
        f()
    except (ValueError, OverflowError) as e:
        print(type(e).__name__)
for f in (lambda: math.floor("a"), lambda: math.ceil(None), lambda: math.fabs(), lambda: math.fmod(1), lambda: math.sqrt([]), lambda: math.sqrt(1, 2)):
    try:
        f()
    except TypeError:
        print("TypeError")
