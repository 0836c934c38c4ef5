"""Floats as mantissa and exponent: taking them apart, and putting them together correctly rounded."""

from __future__ import annotations

from adder.typed import U64, Float, Int, Word, config, count_leading_zeros, float_bits, float_of_bits

FRACTION_BITS = 52 if config.float_bits == 64 else 23
MANTISSA_BITS = FRACTION_BITS + 1
EXPONENT_MASK = 0x7FF if config.float_bits == 64 else 0xFF
BIAS = EXPONENT_MASK >> 1
LOWEST_EXPONENT = 1 - BIAS - FRACTION_BITS
"""The exponent of the smallest float's only mantissa bit."""
FRACTION_MASK = (1 << FRACTION_BITS) - 1
IMPLICIT_BIT = 1 << FRACTION_BITS
SIGN_PLACE = config.float_bits - 1

INFINITY = float("inf")
NAN = float("nan")


def is_negative_float(number: Float) -> bool:
    """Whether the sign bit of a float is set."""
    return float_bits(number) >> SIGN_PLACE & 1 != 0


def is_finite(number: Float) -> bool:
    """Whether a float is neither infinite nor a NaN."""
    return biased_exponent(number) != EXPONENT_MASK


def is_infinite(number: Float) -> bool:
    """Whether a float is infinite."""
    return not is_finite(number) and not is_nan(number)


def is_nan(number: Float) -> bool:
    """Whether a float is not a number."""
    return number != number


def biased_exponent(number: Float) -> Int:
    """The exponent field of a float."""
    return Int(float_bits(number) >> FRACTION_BITS & EXPONENT_MASK)


def mantissa_of(number: Float) -> U64:
    """The integer m of abs(number) = m * 2 ** exponent_of(number), for a finite float."""
    fraction = float_bits(number) & FRACTION_MASK
    return fraction if biased_exponent(number) == 0 else fraction | IMPLICIT_BIT


def exponent_of(number: Float) -> Int:
    """The exponent that belongs to `mantissa_of`."""
    return max(biased_exponent(number), 1) - BIAS - FRACTION_BITS


def bit_length_of(number: U64) -> Int:
    """The number of bits of a number."""
    if config.word_bits == 64:
        return 64 - count_leading_zeros(Word(number))
    high = Word(number >> 32)
    if high != 0:
        return 64 - count_leading_zeros(high)
    return 32 - count_leading_zeros(Word(number & 0xFFFF_FFFF))


def compose(negative: bool, mantissa: U64, exponent: Int, inexact: bool) -> Float:
    """The float nearest to mantissa * 2 ** exponent, ties to even; infinite if that is too large.

    `inexact` says that the mantissa is a bit too small; it must have at least two bits more than a float's then.
    """
    sign = U64(1 if negative else 0) << SIGN_PLACE
    length = bit_length_of(mantissa)
    if length == 0:
        return float_of_bits(sign)
    exponent += length - MANTISSA_BITS
    dropped = length - MANTISSA_BITS
    if exponent < LOWEST_EXPONENT:
        dropped += LOWEST_EXPONENT - exponent
        exponent = LOWEST_EXPONENT
    if exponent + BIAS + FRACTION_BITS >= EXPONENT_MASK:
        return float_of_bits(sign | EXPONENT_MASK << FRACTION_BITS)
    rounded = U64(0)
    if dropped <= 0:
        rounded = mantissa << -dropped
    elif dropped <= 64:
        rounded = rounded_shift(mantissa, dropped, inexact)
    # The implicit bit of a normal number adds one to the exponent, as does a carry out of rounding.
    return float_of_bits((sign | U64(exponent - LOWEST_EXPONENT) << FRACTION_BITS) + rounded)


def rounded_shift(number: U64, count: Int, inexact: bool) -> U64:
    """number >> count (1 to 64), rounded to nearest, ties to even; `inexact` as for `compose`."""
    half = U64(1) << (count - 1)
    rest = number & ((half - 1) | half)
    quotient = number >> (count - 1) >> 1
    if rest > half or (rest == half and (inexact or quotient & 1 != 0)):
        quotient += 1
    return quotient
