"""Mathematical functions in single precision for chips: small, and without the double precision that C's have inside.

Square root, exponential function, logarithms, powers and remainders are the C compiler's. Errors are a few units in
the last place; angles should not exceed some ten thousand, as with any float of this size.
"""

from __future__ import annotations

import math

from adder.typed import Array, Float, Int, float_to_int, int_to_float
from adder.vm.modules import c_math
from adder.vm.types.binary_float import INFINITY, NAN, is_finite, is_negative_float

PI = math.pi
LOG_OF_2 = math.log(2)
LARGE_ANGLE = 30_000.0
LARGE = 1e9
"""Above, 1 + x * x is x * x."""


def without_low_bits(number, bits):
    """A number rounded towards zero to so many significant bits; to be called at translation time."""
    mantissa, exponent = math.frexp(number)
    return math.ldexp(math.trunc(math.ldexp(mantissa, bits)), exponent - bits)


# Half of pi in three parts; a small integer times one of the first two is exact.
HALF_PI_1 = without_low_bits(PI / 2, 10)
HALF_PI_2 = without_low_bits(PI / 2 - HALF_PI_1, 10)
HALF_PI_3 = PI / 2 - HALF_PI_1 - HALF_PI_2

SINE: Array[Float] = Array[Float].of([(-1) ** n / math.factorial(2 * n + 1) for n in range(5)])
COSINE: Array[Float] = Array[Float].of([(-1) ** n / math.factorial(2 * n) for n in range(6)])
ARC_TANGENT: Array[Float] = Array[Float].of([(-1) ** n / (2 * n + 1) for n in range(9)])
LOGARITHM: Array[Float] = Array[Float].of([2 / (2 * n + 1) for n in range(6)])
EXPONENTIAL: Array[Float] = Array[Float].of([1 / math.factorial(n + 1) for n in range(8)])


def series(coefficients: Array[Float], x: Float) -> Float:
    """The value of a polynomial."""
    total = 0.0
    for index in range(len(coefficients) - 1, -1, -1):
        total = total * x + coefficients[index]
    return total


# Angles


def reduced(x: Float) -> tuple[Int, Float]:
    """The nearest multiple of pi/2, and the rest."""
    if x > LARGE_ANGLE or x < -LARGE_ANGLE:
        x = c_math.fmod(x, 2 * PI)
    quadrant = float_to_int(c_math.floor(x * (2 / PI) + 0.5))
    multiple = int_to_float(quadrant)
    return quadrant, ((x - multiple * HALF_PI_1) - multiple * HALF_PI_2) - multiple * HALF_PI_3


def sine_in_quadrant(quadrant: Int, x: Float) -> Float:
    """The sine of x plus a multiple of pi/2, for a small x."""
    square = x * x
    value = series(COSINE, square) if quadrant & 1 != 0 else x * series(SINE, square)
    return -value if quadrant & 2 != 0 else value


def sin(x: Float) -> Float:
    """The sine."""
    if not is_finite(x):
        return NAN
    if x == 0.0:
        return x
    quadrant, rest = reduced(x)
    return sine_in_quadrant(quadrant, rest)


def cos(x: Float) -> Float:
    """The cosine."""
    if not is_finite(x):
        return NAN
    quadrant, rest = reduced(x)
    return sine_in_quadrant(quadrant + 1, rest)


def tan(x: Float) -> Float:
    """The tangent."""
    return sin(x) / cos(x)


def atan(x: Float) -> Float:
    """The angle of a slope."""
    if x < 0.0:
        return -atan(-x)
    if x > 1.0:
        return PI / 2 - atan(1.0 / x)
    if x > 0.4143:
        # The slope that is left is less, as the border is above tan(pi/8).
        return PI / 4 + atan((x - 1.0) / (x + 1.0))
    return x * series(ARC_TANGENT, x * x)


def atan2(y: Float, x: Float) -> Float:
    """The angle of the point (x, y), between -pi and pi."""
    if x != x or y != y:
        return NAN
    if is_negative_float(y):
        return -atan2(-y, x)
    if not is_finite(x) and not is_finite(y):
        return PI / 4 if x > 0.0 else 3 * PI / 4
    if y > x and y > -x:
        return PI / 2 - atan(x / y)
    if not is_negative_float(x):
        return atan(y / x) if x != 0.0 else 0.0
    return PI + atan(y / x) if x != 0.0 else PI


def asin(x: Float) -> Float:
    """The angle with a sine."""
    return atan2(x, c_math.sqrt((1.0 - x) * (1.0 + x)))


def acos(x: Float) -> Float:
    """The angle with a cosine."""
    return atan2(c_math.sqrt((1.0 - x) * (1.0 + x)), x)


# Exponential and hyperbolic functions


def expm1(x: Float) -> Float:
    """exp(x) - 1, also for small x."""
    if -0.5 < x < 0.5:
        return x * series(EXPONENTIAL, x)
    return c_math.exp(x) - 1.0


def log1p(x: Float) -> Float:
    """log(1 + x), also for small x."""
    if -0.3 < x < 0.4:
        ratio = x / (2.0 + x)
        return ratio * series(LOGARITHM, ratio * ratio)
    return c_math.log(1.0 + x)


def sinh(x: Float) -> Float:
    """The hyperbolic sine."""
    if x < 0.0:
        return -sinh(-x)
    if x < 1.0:
        grown = expm1(x)
        return 0.5 * (grown + grown / (grown + 1.0))
    root = c_math.exp(0.5 * x)
    return 0.5 * root * root - 0.5 / root / root


def cosh(x: Float) -> Float:
    """The hyperbolic cosine."""
    root = c_math.exp(0.5 * x)
    return 0.5 * root * root + 0.5 / root / root


def tanh(x: Float) -> Float:
    """The hyperbolic tangent."""
    if x < 0.0:
        return -tanh(-x)
    if x > 10.0:
        return 1.0
    grown = expm1(2.0 * x)
    return grown / (grown + 2.0)


def asinh(x: Float) -> Float:
    """The inverse of the hyperbolic sine."""
    if x < 0.0:
        return -asinh(-x)
    if x > LARGE:
        return c_math.log(x) + LOG_OF_2
    return log1p(x + x * x / (1.0 + c_math.sqrt(x * x + 1.0)))


def acosh(x: Float) -> Float:
    """The inverse of the hyperbolic cosine."""
    if x > LARGE:
        return c_math.log(x) + LOG_OF_2
    above = x - 1.0
    return log1p(above + c_math.sqrt(above * (2.0 + above)))


def atanh(x: Float) -> Float:
    """The inverse of the hyperbolic tangent."""
    if x == 1.0 or x == -1.0:
        return INFINITY * x
    return 0.5 * log1p(2.0 * x / (1.0 - x))
