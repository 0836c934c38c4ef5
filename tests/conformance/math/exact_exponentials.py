import cmath
import math
print(math.exp(1) == math.e, math.exp(0), math.exp(-0.0), math.exp(1e-300), math.exp(2), math.exp(-1), math.exp(10))
print(math.cosh(1), math.cosh(0), math.cosh(-1) == math.cosh(1), math.cosh(2))
for x in (0.5, -0.5, 3.25, -7.75, 20, -20, 100, -100, 700, 709.78, -700, -708, -740, -745, -746, -1e5):
    print(x, math.exp(x), "%.13g" % math.cosh(x) if abs(x) < 709 else "")
for x in (710, 1e5, 1e308):
    for function in (math.exp, math.cosh):
        try: print("%.12g" % function(x))
        except OverflowError: print("OverflowError")
print(math.cosh(710) > 1e308, math.exp(float("-inf")), math.exp(float("inf")), math.cosh(float("-inf")))
print(math.isnan(math.exp(float("nan"))), math.isnan(math.cosh(float("nan"))))
print([math.exp(n).hex() for n in range(-10, 11)])
print(cmath.exp(1), cmath.exp(0j), abs(cmath.exp(1j * math.pi) + 1) < 1e-15)
