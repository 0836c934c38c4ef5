"""Gamma and error functions for chips, whose C compilers do not bring them: single precision, in plain arithmetic."""

from __future__ import annotations

import math

from adder.typed import Float
from adder.vm.modules import c_math, single_math
from adder.vm.types.binary_float import INFINITY, NAN, is_finite, is_nan

PI = math.pi
HALF_LOG_TWO_PI = 0.5 * math.log(2 * math.pi)
ROOT_PI = math.sqrt(math.pi)
LARGE = 8.0
"""From here on three terms of Stirling's series are exact enough."""
SERIES_LIMIT = 2.0
"""Up to here the error function is summed as a series, above as a continued fraction."""
MOST_TERMS = 60
FRACTION_TERMS = 30
SMALLEST_TERM = 1e-9


def stirling(x: Float) -> Float:
    """log(gamma(x)) for large x."""
    inverse = 1.0 / x
    square = inverse * inverse
    tail = inverse * (1.0 / 12.0 - square * (1.0 / 360.0 - square * (1.0 / 1260.0)))
    return (x - 0.5) * c_math.log(x) - x + HALF_LOG_TWO_PI + tail


def is_pole(x: Float) -> bool:
    """Whether gamma is infinite there: 0, -1, -2, ..."""
    return x <= 0.0 and c_math.floor(x) == x


def gamma(x: Float) -> Float:
    """The gamma function; NaN for negative integers, infinite at 0."""
    if x == 0.0:
        return 1.0 / x
    if is_nan(x) or is_pole(x):
        return x if x > 0.0 else NAN
    if x < 0.5:
        return PI / (single_math.sin(PI * x) * gamma(1.0 - x))
    if c_math.floor(x) == x and x < 35.0:
        return factorial_below(x)
    divisor = 1.0
    while x < LARGE:
        divisor *= x
        x += 1.0
    return c_math.exp(stirling(x)) / divisor


def factorial_below(x: Float) -> Float:
    """(x - 1)! for an integral x, exact as far as it can be."""
    product = 1.0
    factor = 2.0
    while factor < x:
        product *= factor
        factor += 1.0
    return product


def lgamma(x: Float) -> Float:
    """The logarithm of the absolute value of gamma(x)."""
    if is_nan(x):
        return x
    if not is_finite(x) or is_pole(x):
        return INFINITY
    if x < 0.5:
        reflected = single_math.sin(PI * x)
        return c_math.log(PI / (reflected if reflected > 0.0 else -reflected)) - lgamma(1.0 - x)
    product = 1.0
    while x < LARGE:
        product *= x
        x += 1.0
    return stirling(x) - c_math.log(product)


def erf(x: Float) -> Float:
    """The error function."""
    if x < 0.0:
        return -erf(-x)
    if x < SERIES_LIMIT:
        return erf_series(x)
    return x if is_nan(x) else 1.0 - erfc_fraction(x)


def erfc(x: Float) -> Float:
    """The complement of the error function."""
    if x < SERIES_LIMIT:
        return 1.0 - erf(x)
    return x if is_nan(x) else erfc_fraction(x)


def erf_series(x: Float) -> Float:
    """The sum of 2**n x**(2n+1) / (1 * 3 * ... * (2n+1)), all positive, times 2 exp(-x*x) / sqrt(pi)."""
    square = x * x
    term = x
    total = x
    odd = 1.0
    for _ in range(MOST_TERMS):
        odd += 2.0
        term *= 2.0 * square / odd
        total += term
        if term < SMALLEST_TERM:
            break
    return 2.0 / ROOT_PI * c_math.exp(-square) * total


def erfc_fraction(x: Float) -> Float:
    """exp(-x*x) / sqrt(pi) / (x + (1/2) / (x + 1 / (x + (3/2) / ...)))."""
    if not is_finite(x):
        return 0.0
    denominator = x
    for index in range(FRACTION_TERMS, 0, -1):
        denominator = x + 0.5 * Float(index) / denominator
    return c_math.exp(-x * x) / (ROOT_PI * denominator)
