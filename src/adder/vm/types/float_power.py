"""Powers of floats for chips whose images have no logarithms otherwise: by multiplications and square roots of
mantissas with 64 bits.

x ** (n + f) is the product of those x ** (2 ** i), gained by squaring, for which bit i of n is set, and of those
x ** (2 ** -i), gained by taking roots, for which bit i of the fraction f is. Squaring doubles the relative error, so
64 bits are exact enough for 32-bit floats and every n that does not lead out of their range.
"""

from __future__ import annotations

from adder.typed import U32, U64, Float, Int, no_inline, wrapping_sub
from adder.vm.types.binary_float import (
    INFINITY,
    NAN,
    bit_length_of,
    compose,
    exponent_of,
    is_finite,
    is_nan,
    is_negative_float,
    mantissa_of,
)
from adder.vm.types.float_functions import c_floor, c_fmod

ONE = 1 << 63
"""The mantissa of 1.0, whose exponent is -63."""
OUT_OF_RANGE = 400
"""No float is as large as 2 ** OUT_OF_RANGE, nor is its reciprocal."""
TOO_LARGE = 4294967296.0
"""Every other number than 1 has a power outside of the range of floats for exponents from here on."""


def power(x: Float, y: Float) -> Float:
    """x ** y as C's pow has it: no error, but 0, infinity or NaN. For 32-bit floats."""
    magnitude = -x if is_negative_float(x) else x
    if y == 0.0 or x == 1.0:
        return 1.0
    if is_nan(x) or is_nan(y):
        return NAN
    integral = not is_finite(y) or c_floor(y) == y
    negative = is_negative_float(x) and is_finite(y) and integral and c_fmod(y, 2.0) != 0.0
    exponent = -y if y < 0.0 else y
    if magnitude == 1.0 and integral:
        return -1.0 if negative else 1.0
    if magnitude == 0.0 or not is_finite(x) or exponent >= TOO_LARGE:
        result = INFINITY if (magnitude > 1.0) == (y > 0.0) else 0.0
        return -result if negative else result
    if x < 0.0 and not integral:
        return NAN
    mantissa, scale = raised(mantissa_of(magnitude), exponent_of(magnitude), exponent)
    if y < 0.0:
        mantissa, scale = inverse(mantissa, scale)
    return compose(negative, mantissa, scale, False)


def raised(mantissa: U64, scale: Int, exponent: Float) -> tuple[U64, Int]:
    """(mantissa * 2 ** scale) ** exponent, for 0 <= exponent < TOO_LARGE."""
    base, base_scale = normalized(mantissa, scale)
    root, root_scale = base, base_scale
    result = U64(ONE)
    result_scale = -63
    whole = integer_part(exponent)
    fraction = exponent - c_floor(exponent)
    while whole != 0:
        if whole & 1:
            result, result_scale = product(result, result_scale, base, base_scale)
        whole >>= 1
        if whole != 0:
            base, base_scale = product(base, base_scale, base, base_scale)
            if not -OUT_OF_RANGE < base_scale + 63 < OUT_OF_RANGE:
                return base, base_scale
    while fraction != 0.0:
        root, root_scale = square_root(root, root_scale)
        fraction += fraction
        if fraction >= 1.0:
            fraction -= 1.0
            result, result_scale = product(result, result_scale, root, root_scale)
    return result, result_scale


def integer_part(number: Float) -> U32:
    """The integer part of 0 <= number < TOO_LARGE."""
    if number < 1.0:
        return U32(0)
    scale = exponent_of(number)
    mantissa = mantissa_of(number)
    return U32(mantissa << scale if scale > 0 else mantissa >> -scale)


def normalized(mantissa: U64, scale: Int) -> tuple[U64, Int]:
    """The same number with the highest bit of the mantissa set."""
    shift = 64 - bit_length_of(mantissa)
    return mantissa << shift, scale - shift


@no_inline
def high_product(left: U64, right: U64) -> U64:
    """left * right // 2 ** 64, perhaps one less."""
    low = U64(left & 0xFFFF_FFFF) * (right >> 32)
    other = U64(left >> 32) * (right & 0xFFFF_FFFF)
    carry = (
        U64(low & 0xFFFF_FFFF) + (other & 0xFFFF_FFFF) + ((left & 0xFFFF_FFFF) * (right & 0xFFFF_FFFF) >> 32)
    ) >> 32
    return (left >> 32) * (right >> 32) + (low >> 32) + (other >> 32) + carry


def product(left: U64, left_scale: Int, right: U64, right_scale: Int) -> tuple[U64, Int]:
    """The product of two normalized numbers, normalized."""
    return normalized(high_product(left, right), left_scale + right_scale + 64)


def square_root(mantissa: U64, scale: Int) -> tuple[U64, Int]:
    """The square root of a normalized number, with 32 bits; normalized."""
    if scale & 1:
        mantissa >>= 1
        scale += 1
    root = U64(0)
    bit = U64(1 << 31)
    while bit != 0:
        if (root | bit) * (root | bit) <= mantissa:
            root |= bit
        bit >>= 1
    return root << 32, (scale >> 1) - 32


def inverse(mantissa: U64, scale: Int) -> tuple[U64, Int]:
    """The reciprocal of a normalized number: that of the nearest float, improved by a step of Newton's method."""
    guess = 1.0 / compose(False, mantissa, -63, False)
    first = U64(0xFFFF_FFFF_FFFF_FFFF) if guess == 1.0 else mantissa_of(guess) << (64 + exponent_of(guess))
    correction = wrapping_sub(U64, 0, high_product(mantissa, first))
    return high_product(first, correction), -126 - scale
