"""Functions of complex numbers, which are given and returned as their two parts.

The formulas for square root, inverse sine, cosine, tangent and the like are those of W. Kahan, "Branch Cuts for Complex
Elementary Functions" (1987), which are exact at the branch cuts and do not overflow halfway. Results that are too large
are infinite or NaN; `cmath.py` makes errors of them.
"""

from __future__ import annotations

import cmath
import math

from adder.typed import Float, config
from adder.vm.modules import c_math, double_math
from adder.vm.modules.complex_special import looked_up, table_of
from adder.vm.types.binary_float import is_finite, is_infinite, is_negative_float
from adder.vm.types.float_functions import c_hypot

LARGEST = math.ldexp(1.0, 1022 if config.float_bits == 64 else 126)
LARGE = LARGEST / 2
"""Above, a square root of a sum of squares might overflow."""
SMALLEST = math.ldexp(1.0, -1022 if config.float_bits == 64 else -126)
"""The smallest normal float."""
ROOT_OF_LARGEST = math.sqrt(LARGEST)
ROOT_OF_SMALLEST = math.sqrt(SMALLEST)
SCALE = 54 if config.float_bits == 64 else 24
UP = math.ldexp(1.0, SCALE)
"""Brings the smallest floats into the range where they have all their bits."""
ROOT_DOWN = math.ldexp(1.0, -(SCALE // 2))
LARGEST_EXPONENT = math.log(LARGEST)
LOG_OF_2 = math.log(2.0)
HALF_PI = math.pi / 2
E = math.e
NEAR_ONE_FROM = 0.71
NEAR_ONE_TO = 1.73
"""Between these absolute values, log1p is more exact than log."""
FLAT = LARGEST_EXPONENT
"""For real parts beyond this the hyperbolic tangent is 1."""

exp = double_math.exp if config.float_bits == 64 else c_math.exp

ACOSH, ASINH, ATANH = table_of(cmath.acosh), table_of(cmath.asinh), table_of(cmath.atanh)
COSH, SINH, TANH = table_of(cmath.cosh), table_of(cmath.sinh), table_of(cmath.tanh)
EXP, SQRT, ACOS = table_of(cmath.exp), table_of(cmath.sqrt), table_of(cmath.acos)
LOG, RECT = table_of(cmath.log), table_of(lambda z: cmath.rect(z.real, z.imag))


def with_sign(x: Float, y: Float) -> Float:
    """The absolute value of x with the sign of y."""
    return x if is_negative_float(x) == is_negative_float(y) else -x


def both_finite(x: Float, y: Float) -> bool:
    """Whether both parts are ordinary numbers."""
    return is_finite(x) and is_finite(y)


def square_root(x: Float, y: Float) -> tuple[Float, Float]:
    """sqrt(x + y*j); the real part is not negative."""
    if not both_finite(x, y):
        return looked_up(SQRT, x, y)
    if x == 0.0 and y == 0.0:
        return 0.0, y
    ax = abs(x)
    ay = abs(y)
    if ax < SMALLEST and ay < SMALLEST:
        ax = ax * UP
        size = c_math.sqrt(ax + c_hypot(ax, ay * UP)) * ROOT_DOWN
        size = size * math.sqrt(0.5)
    else:
        ax = ax / 8.0
        size = 2.0 * c_math.sqrt(ax + c_hypot(ax, ay / 8.0))
    other = ay / (2.0 * size)
    if x >= 0.0:
        return size, with_sign(other, y)
    return other, with_sign(size, y)


def exponential(x: Float, y: Float) -> tuple[Float, Float]:
    """e ** (x + y*j)"""
    if not both_finite(x, y):
        if is_infinite(x) and is_finite(y) and y != 0.0:
            size = exp(x)
            return with_sign(size, c_math.cos(y)), with_sign(size, c_math.sin(y))
        return looked_up(EXP, x, y)
    if x > LARGEST_EXPONENT:
        size = exp(x - 1.0)
        return size * c_math.cos(y) * E, size * c_math.sin(y) * E
    size = exp(x)
    return size * c_math.cos(y), size * c_math.sin(y)


def rectangular(size: Float, angle: Float) -> tuple[Float, Float]:
    """The number of this absolute value and angle."""
    if not both_finite(size, angle):
        if is_infinite(size) and is_finite(angle) and angle != 0.0:
            sign = -1.0 if size < 0.0 else 1.0
            infinite = abs(size)
            return (
                with_sign(infinite, sign * c_math.cos(angle)),
                with_sign(infinite, sign * c_math.sin(angle)),
            )
        return looked_up(RECT, size, angle)
    if angle == 0.0:
        return size, size * angle
    return size * c_math.cos(angle), size * c_math.sin(angle)


def logarithm(x: Float, y: Float) -> tuple[Float, Float]:
    """The natural logarithm; ValueError for 0."""
    if not both_finite(x, y):
        return looked_up(LOG, x, y)
    return logarithm_of_size(abs(x), abs(y)), c_math.atan2(y, x)


def logarithm_of_size(ax: Float, ay: Float) -> Float:
    """log(hypot(ax, ay)) of finite numbers that are not negative; ValueError for 0."""
    if ax > LARGE or ay > LARGE:
        return c_math.log(c_hypot(ax / 2.0, ay / 2.0)) + LOG_OF_2
    if ax < SMALLEST and ay < SMALLEST:
        if ax == 0.0 and ay == 0.0:
            raise ValueError("math domain error")
        return c_math.log(c_hypot(ax * UP, ay * UP)) - SCALE * LOG_OF_2
    size = c_hypot(ax, ay)
    if NEAR_ONE_FROM <= size <= NEAR_ONE_TO:
        larger = max(ax, ay)
        smaller = min(ax, ay)
        return c_math.log1p((larger - 1.0) * (larger + 1.0) + smaller * smaller) / 2.0
    return c_math.log(size)


# Hyperbolic functions; those of angles are the same of the number times j.


def hyperbolic_sine(x: Float, y: Float) -> tuple[Float, Float]:
    """sinh(x + y*j)"""
    if not both_finite(x, y):
        if is_infinite(x) and is_finite(y) and y != 0.0:
            return with_sign(x, x * c_math.cos(y)), with_sign(x, c_math.sin(y))
        return looked_up(SINH, x, y)
    if abs(x) > LARGEST_EXPONENT:
        nearer = x - with_sign(1.0, x)
        return c_math.cos(y) * c_math.sinh(nearer) * E, c_math.sin(y) * c_math.cosh(nearer) * E
    return c_math.cos(y) * c_math.sinh(x), c_math.sin(y) * c_math.cosh(x)


def hyperbolic_cosine(x: Float, y: Float) -> tuple[Float, Float]:
    """cosh(x + y*j)"""
    if not both_finite(x, y):
        if is_infinite(x) and is_finite(y) and y != 0.0:
            return with_sign(x, c_math.cos(y)), with_sign(x, c_math.sin(y) * with_sign(1.0, x))
        return looked_up(COSH, x, y)
    if abs(x) > LARGEST_EXPONENT:
        nearer = x - with_sign(1.0, x)
        return c_math.cos(y) * c_math.cosh(nearer) * E, c_math.sin(y) * c_math.sinh(nearer) * E
    return c_math.cos(y) * c_math.cosh(x), c_math.sin(y) * c_math.sinh(x)


def hyperbolic_tangent(x: Float, y: Float) -> tuple[Float, Float]:
    """tanh(x + y*j)"""
    if not both_finite(x, y):
        if is_infinite(x) and is_finite(y) and y != 0.0:
            return with_sign(1.0, x), with_sign(0.0, c_math.sin(y) * c_math.cos(y))
        return looked_up(TANH, x, y)
    if abs(x) > FLAT:
        return with_sign(1.0, x), 4.0 * c_math.sin(y) * c_math.cos(y) * exp(-2.0 * abs(x))
    real = c_math.tanh(x)
    tangent = c_math.tan(y)
    narrow = 1.0 / c_math.cosh(x)
    product = real * tangent
    divisor = 1.0 + product * product
    return real * (1.0 + tangent * tangent) / divisor, tangent / divisor * narrow * narrow


def sine(x: Float, y: Float) -> tuple[Float, Float]:
    """sin(z) = -j * sinh(z * j)"""
    real, imaginary = hyperbolic_sine(-y, x)
    return imaginary, -real


def cosine(x: Float, y: Float) -> tuple[Float, Float]:
    """cos(z) = cosh(z * j)"""
    real, imaginary = hyperbolic_cosine(-y, x)
    return real, imaginary


def tangent(x: Float, y: Float) -> tuple[Float, Float]:
    """tan(z) = -j * tanh(z * j)"""
    real, imaginary = hyperbolic_tangent(-y, x)
    return imaginary, -real


# Inverse functions


def inverse_cosine(x: Float, y: Float) -> tuple[Float, Float]:
    """acos(x + y*j)"""
    if not both_finite(x, y):
        return looked_up(ACOS, x, y)
    if abs(x) > LARGE or abs(y) > LARGE:
        far = c_math.log(c_hypot(x / 2.0, y / 2.0)) + LOG_OF_2 * 2.0
        return c_math.atan2(abs(y), x), with_sign(far, -y)
    a, b = square_root(1.0 - x, -y)
    c, d = square_root(1.0 + x, y)
    return 2.0 * c_math.atan2(a, c), c_math.asinh(c * b - d * a)


def inverse_hyperbolic_cosine(x: Float, y: Float) -> tuple[Float, Float]:
    """acosh(x + y*j)"""
    if not both_finite(x, y):
        return looked_up(ACOSH, x, y)
    if abs(x) > LARGE or abs(y) > LARGE:
        far = c_math.log(c_hypot(x / 2.0, y / 2.0)) + LOG_OF_2 * 2.0
        return far, c_math.atan2(y, x)
    a, b = square_root(x - 1.0, y)
    c, d = square_root(x + 1.0, y)
    return c_math.asinh(a * c + b * d), 2.0 * c_math.atan2(b, c)


def inverse_hyperbolic_sine(x: Float, y: Float) -> tuple[Float, Float]:
    """asinh(x + y*j)"""
    if not both_finite(x, y):
        return looked_up(ASINH, x, y)
    if abs(x) > LARGE or abs(y) > LARGE:
        far = c_math.log(c_hypot(x / 2.0, y / 2.0)) + LOG_OF_2 * 2.0
        return with_sign(far, x), c_math.atan2(y, abs(x))
    a, b = square_root(1.0 + y, -x)
    c, d = square_root(1.0 - y, x)
    return c_math.asinh(a * d - c * b), c_math.atan2(y, a * c - b * d)


def inverse_hyperbolic_tangent(x: Float, y: Float) -> tuple[Float, Float]:
    """atanh(x + y*j); ValueError for 1 and -1."""
    if not both_finite(x, y):
        return looked_up(ATANH, x, y)
    if x < 0.0 or (x == 0.0 and is_negative_float(x)):
        real, imaginary = inverse_hyperbolic_tangent(-x, -y)
        return -real, -imaginary
    ay = abs(y)
    if x > ROOT_OF_LARGEST or ay > ROOT_OF_LARGEST:
        size = c_hypot(x / 2.0, y / 2.0)
        return x / 4.0 / size / size, with_sign(HALF_PI, y)
    if x == 1.0 and ay < ROOT_OF_SMALLEST:
        if ay == 0.0:
            raise ValueError("math domain error")
        real = -c_math.log(c_math.sqrt(ay) / c_math.sqrt(c_hypot(ay, 2.0)))
        return real, with_sign(c_math.atan2(2.0, -ay) / 2.0, y)
    below = 1.0 - x
    real = c_math.log1p(4.0 * x / (below * below + ay * ay)) / 4.0
    return real, -c_math.atan2(-2.0 * y, below * (1.0 + x) - ay * ay) / 2.0


def inverse_sine(x: Float, y: Float) -> tuple[Float, Float]:
    """asin(z) = -j * asinh(z * j)"""
    real, imaginary = inverse_hyperbolic_sine(-y, x)
    return imaginary, -real


def inverse_tangent(x: Float, y: Float) -> tuple[Float, Float]:
    """atan(z) = -j * atanh(z * j)"""
    real, imaginary = inverse_hyperbolic_tangent(-y, x)
    return imaginary, -real
