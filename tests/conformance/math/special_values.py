import math
inf, nan = float("inf"), float("nan")
one = "acos acosh asin asinh atan atanh ceil cos cosh degrees erf erfc exp expm1 fabs floor gamma isfinite isinf isnan lgamma log log10 log2 radians sin sinh sqrt tan tanh trunc".split()
values = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, -2.0, 1e-300, 1e300, inf, -inf, nan]
def attempt(f, *a):
    try: r = f(*a)
    except (ValueError, OverflowError) as e: return type(e).__name__[0]
    if isinstance(r, float): return "%.9g" % r
    if isinstance(r, int) and not isinstance(r, bool) and abs(r) > 10 ** 30: return "big"
    return str(r)
for name in one:
    print(name, [attempt(getattr(math, name), v) for v in values if not (name == "gamma" and abs(v) == 1e-300 or name in ("sin", "cos", "tan") and v == 1e300)])
for name in ("atan2", "copysign", "fmod", "pow", "ldexp"):
    f = getattr(math, name)
    for a in (0.0, 1.0, -2.5, inf, nan): print(name, a, [attempt(f, a, b) for b in ((0.0, -1.0, 2.0, inf, -inf, nan) if name != "ldexp" else (0, -1, 5, 2000))])
print([attempt(math.frexp, v) for v in (0.0, 1.0, -8.5, 1e-10)], [attempt(math.modf, v) for v in (0.0, 1.5, -1.5, 1e20)])
