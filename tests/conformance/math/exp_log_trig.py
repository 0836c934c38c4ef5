import math
def show(*v):
    print(*("%.10g" % x for x in v))
show(math.pi, math.e)
show(math.sqrt(2), math.sqrt(0), math.sqrt(1e100), math.sqrt(0.25), math.sqrt(16))
show(math.exp(0), math.exp(1), math.exp(-1), math.exp(100), math.expm1(1e-10), math.expm1(1))
show(math.log(1), math.log(math.e), math.log(10), math.log2(8), math.log2(3), math.log10(1000), math.log10(2), math.log(8, 2), math.log(100, 10), math.log(0.5))
for x in (0, 0.5, 1, -1, 2.5, 100):
    show(math.sin(x), math.cos(x), math.tan(x), math.atan(x), math.sinh(x / 10), math.cosh(x / 10), math.tanh(x), math.asinh(x))
for x in (-1, -0.5, 0, 0.5, 1):
    show(math.asin(x), math.acos(x), math.atanh(x * 0.9), math.acosh(1 + abs(x)))
for y, x in ((1, 1), (1, -1), (-1, -1), (-1, 1), (0, -1), (0, 1), (1, 0), (5, 0.1)):
    show(math.atan2(y, x))
show(math.degrees(math.pi), math.radians(180), math.degrees(1), math.radians(90), math.pow(2, 10), math.pow(2, -0.5), math.pow(9, 0.5))
show(math.erf(0.5), math.erfc(0.5), math.gamma(5), math.gamma(0.5), math.lgamma(10), math.lgamma(0.5), math.erf(-3), math.gamma(-1.5))
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.asin(2), lambda: math.acos(-2), lambda: math.log10(0), lambda: math.log2(-1), lambda: math.acosh(0.5), lambda: math.atanh(1), lambda: math.sin(float("inf")), lambda: math.gamma(0), lambda: math.gamma(-1), lambda: math.pow(-1, 0.5), lambda: math.pow(0, -1), lambda: math.log(2, 0)):
    try:
        print(f())
    except ValueError:
        print("ValueError")
for f in (lambda: math.exp(1000), lambda: math.cosh(1000), lambda: math.pow(10, 400), lambda: math.gamma(200)):
    try:
        print(f())
    except OverflowError:
        print("OverflowError")
try:
    math.log(2, 1)
except ZeroDivisionError:
    print("ZeroDivisionError")
print(math.sin(float("nan")) != 0, math.exp(float("-inf")), math.exp(float("inf")), math.sqrt(float("inf")), math.atan(float("inf")) == math.pi / 2, math.tanh(1e10))
