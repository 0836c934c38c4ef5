"""Operations on floats that are more than one machine instruction."""

from __future__ import annotations

from adder.typed import Float, Int, Ref, cast, config, float_bits, truncate
from adder.vm.types.bigint import BigInt, hash_of_big, is_negative, is_zero, magnitude_bits
from adder.vm.types.binary_float import (
    INFINITY,
    MANTISSA_BITS,
    is_finite,
    is_infinite,
    is_nan,
    is_negative_float,
)
from adder.vm.types.exact import float_of_integer, float_of_ratio, integer_of_float
from adder.vm.types.float_digits import rounded
from adder.vm.types.float_functions import c_floor, c_fmod, c_hypot, c_pow
from adder.vm.types.float_power import power
from adder.vm.types.float_text import DecimalText, float_of_decimal
from adder.vm.types.integer import magnitude
from adder.vm.value import is_small, small_value

HASH_OF_INFINITY = 314159
LEAST_SQUARE = 1e-15
"""The squares of numbers from here on, and of their reciprocals, are exact enough in 32-bit floats."""
WITHOUT_MATH = config.float_bits == 32 and "math" not in config.modules
"""The C functions for powers and lengths would bring logarithms and 64-bit floats into images that need them for
nothing else."""
MOST_PLACES = 330 if config.float_bits == 64 else 50
"""Rounding to more places after the point changes nothing, to so many places before it gives 0."""


def hash_of_float(number: Float) -> Int:
    """The hash of a float: that of the integer if it is integral."""
    if not is_finite(number):
        if is_nan(number):
            return 0
        return -HASH_OF_INFINITY if number < 0.0 else HASH_OF_INFINITY
    if c_floor(number) == number:
        whole = integer_of_float(number)
        return small_value(whole) if is_small(whole) else hash_of_big(cast(BigInt, whole))
    pattern = float_bits(number)
    return truncate(Int, (pattern ^ pattern >> 32) & 0x3FFF_FFFF)


# Division and powers


def quotient_down(x: Float, y: Float) -> Float:
    """x // y; ZeroDivisionError."""
    quotient, _ = divide_floats(x, y)
    return quotient


def remainder_down(x: Float, y: Float) -> Float:
    """x % y; ZeroDivisionError."""
    _, remainder = divide_floats(x, y)
    return remainder


def divide_floats(x: Float, y: Float) -> tuple[Float, Float]:
    """x // y and x % y, which has the sign of y."""
    if y == 0.0:
        raise ZeroDivisionError("float modulo")
    remainder = c_fmod(x, y)
    quotient = (x - remainder) / y
    if remainder == 0.0:
        remainder = -0.0 if is_negative_float(y) else 0.0
    elif (y < 0.0) != (remainder < 0.0):
        remainder += y
        quotient -= 1.0
    if quotient == 0.0:
        return -0.0 if is_negative_float(x / y) else 0.0, remainder
    whole = c_floor(quotient)
    if quotient - whole > 0.5:
        whole += 1.0
    return whole, remainder


def power_of_floats(x: Float, y: Float) -> Float:
    """x ** y where that is no complex number; ZeroDivisionError, OverflowError."""
    if x == 0.0 and y < 0.0 and is_finite(y):
        raise ZeroDivisionError("0.0 cannot be raised to a negative power")
    result = power(x, y) if WITHOUT_MATH else c_pow(x, y)
    if not is_finite(result) and is_finite(x) and is_finite(y):
        raise OverflowError("(34, 'Numerical result out of range')")
    return result


def length_of(x: Float, y: Float) -> Float:
    """The length of a vector, without overflow on the way."""
    if not WITHOUT_MATH:
        return c_hypot(x, y)
    if is_infinite(x) or is_infinite(y):
        return INFINITY
    largest = max(abs(x), abs(y))
    if LEAST_SQUARE < largest < 1.0 / LEAST_SQUARE or is_nan(x) or is_nan(y) or largest == 0.0:
        return power(x * x + y * y, 0.5)
    x /= largest
    y /= largest
    return largest * power(x * x + y * y, 0.5)


def is_complex_power(x: Float, y: Float) -> bool:
    """Whether x ** y is a complex number."""
    return x < 0.0 and is_finite(x) and is_finite(y) and c_floor(y) != y


# With integers


def checked_float(value: Ref) -> Float:
    """The float nearest to an integer; OverflowError."""
    number = float_of_integer(value)
    if not is_finite(number):
        raise OverflowError("int too large to convert to float")
    return number


def ratio_of_integers(left: Ref, right: Ref) -> Float:
    """left / right, correctly rounded; ZeroDivisionError, OverflowError."""
    if is_zero(right):
        raise ZeroDivisionError("division by zero")
    if magnitude_bits(left) <= MANTISSA_BITS and magnitude_bits(right) <= MANTISSA_BITS:
        return float_of_integer(left) / float_of_integer(right)
    negative = is_negative(left) != is_negative(right)
    if is_zero(left):
        return -0.0 if negative else 0.0
    number = float_of_ratio(magnitude(left), magnitude(right), negative)
    if not is_finite(number):
        raise OverflowError("integer division result too large for a float")
    return number


# Rounding


def nearest_integer(number: Float) -> Ref:
    """round(number): the nearest integer, ties to even."""
    if not is_finite(number):
        return integer_of_float(number)
    whole = c_floor(number)
    rest = number - whole
    if rest > 0.5 or (rest == 0.5 and c_fmod(whole, 2.0) != 0.0):
        whole += 1.0
    return integer_of_float(whole)


def rounded_to(number: Float, places: Int) -> Float:
    """round(number, places), correctly rounded in decimal; OverflowError."""
    if not is_finite(number) or number == 0.0 or places > MOST_PLACES:
        return number
    negative = is_negative_float(number)
    if places < -MOST_PLACES:
        return -0.0 if negative else 0.0
    decimal = rounded(-number if negative else number, places, True)
    text = DecimalText(decimal.digits, decimal.count, decimal.point - decimal.count)
    result = float_of_decimal(text, negative)
    if not is_finite(result):
        raise OverflowError("rounded value too large to represent")
    return result
