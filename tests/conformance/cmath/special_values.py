# Infinite and undefined numbers, zeros with signs, branch cuts. The host tells signs of zeros, and is compared bit by bit.
import cmath
inf, nan = float("inf"), float("nan")
def part(x):
    return "%.10g" % x if x == x and x - x == 0 and x != 0 else repr(x)
NAMES = "acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh"
points = [complex(x, y) for x in (-inf, -2.0, -0.0, 0.0, 2.0, inf, nan) for y in (-inf, -0.5, -0.0, 0.0, 0.5, inf, nan)]
for name in NAMES.split():
    function = getattr(cmath, name)
    line = []
    for z in points:
        try:
            result = function(z)
            line.append(part(result.real) + "," + part(result.imag))
        except (ValueError, OverflowError) as e:
            line.append(type(e).__name__)
    print(name, *line)
print([part(cmath.phase(z)) for z in points])
for x in (0.0, -0.0, 1.0, -1.0, inf, -inf, nan):
    line = []
    for y in (0.0, -0.0, 1.0, -2.0, inf, -inf, nan):
        try:
            z = cmath.rect(x, y)
            line.append(part(z.real) + "," + part(z.imag))
        except ValueError:
            line.append("ValueError")
    print(*line)
print([(cmath.isfinite(z), cmath.isinf(z), cmath.isnan(z)) for z in points])
