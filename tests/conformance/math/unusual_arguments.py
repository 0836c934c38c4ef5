import math
class Rounded:
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __trunc__(self): return "trunc"
    def __float__(self): return 4.0
class Index:
    def __index__(self): return 2
r = Rounded()
print(math.floor(r), math.ceil(r), math.trunc(r), math.sqrt(r), math.sqrt(Index()), math.floor(Index()))
def attempt(function, *args):
    try:
        return function(*args)
    except (TypeError, ValueError, OverflowError, ZeroDivisionError) as e:
        return type(e).__name__
for f in (math.log, math.log2, math.log10):
    print([attempt(f, x) for x in (0, -1, -(10**400), 0.0, -0.0, "1", None)], ["%.10e" % f(x) for x in (1e-308, 5e-324, 2.2250738585072014e-308, 10**400, 2**2000, 1e308, 1e-300)])
print(attempt(math.log, 2, 1), attempt(math.log, 2, 0), attempt(math.log, 2, -3), "%.12f" % math.log(8, 2), "%.6f" % math.log(10**400, 10))
for f in (math.floor, math.ceil, math.trunc):
    print([attempt(f, x) for x in (10**30, 1e30, -1e30, 0.5, -0.5, -0.0, float("inf"), float("nan"), "1", True, 2.0**60)])
