"""Floating-point numbers of other widths: from and to the bit patterns of binary16, binary32 and binary64."""

from __future__ import annotations

from adder.typed import U64, Float, Int, config, float_bits, float_of_bits

FRACTION_BITS = 52
EXPONENT_MASK = 0x7FF
BIAS = 1023


def exponent_bits(width: Int) -> Int:
    """How many bits of a number of so many bits are the exponent."""
    if width == 16:
        return 5
    return 8 if width == 32 else 11


def widened(pattern: U64, width: Int) -> U64:
    """The binary64 pattern of a number given as binary16 or binary32."""
    fraction_bits = width - 1 - exponent_bits(width)
    highest = (1 << exponent_bits(width)) - 1
    sign = pattern >> (width - 1) << 63
    exponent = Int(pattern >> fraction_bits & 0x7FF) & highest
    fraction = (pattern & ((U64(1) << fraction_bits) - 1)) << (FRACTION_BITS - fraction_bits)
    if exponent == highest:
        return sign | EXPONENT_MASK << FRACTION_BITS | fraction
    bias = highest >> 1
    if exponent == 0:
        if fraction == 0:
            return sign
        exponent = 1
        while fraction >> FRACTION_BITS == 0:
            fraction <<= 1
            exponent -= 1
        fraction &= (1 << FRACTION_BITS) - 1
    return sign | U64(exponent - bias + BIAS) << FRACTION_BITS | fraction


def narrowed(pattern: U64, width: Int) -> U64:
    """The number of a binary64 pattern as binary16 or binary32, rounded to even; infinite if it is too large."""
    fraction_bits = width - 1 - exponent_bits(width)
    highest = (1 << exponent_bits(width)) - 1
    sign = pattern >> 63 << (width - 1)
    exponent = Int(pattern >> FRACTION_BITS & EXPONENT_MASK)
    fraction = pattern & ((1 << FRACTION_BITS) - 1)
    dropped = FRACTION_BITS - fraction_bits
    infinity = U64(highest) << fraction_bits
    if exponent == EXPONENT_MASK:
        quiet = U64(1) << (fraction_bits - 1) if fraction != 0 else U64(0)
        return sign | infinity | fraction >> dropped | quiet
    exponent += (highest >> 1) - BIAS
    if exponent > 0:
        number = U64(exponent) << FRACTION_BITS | fraction
    else:
        number = fraction | 1 << FRACTION_BITS
        dropped += 1 - exponent
    if dropped > FRACTION_BITS + 1:
        return sign
    rounded = number >> dropped
    rest = number & ((U64(1) << dropped) - 1)
    half = U64(1) << (dropped - 1)
    if rest > half or (rest == half and rounded & 1 != 0):
        rounded += 1
    return sign | min(rounded, infinity)


def float_from_pattern(pattern: U64, width: Int) -> Float:
    """The number that a pattern of 16, 32 or 64 bits stands for."""
    if config.float_bits == width:
        return float_of_bits(pattern)
    if width != 64:
        pattern = widened(pattern, width)
    if config.float_bits == 32:
        pattern = narrowed(pattern, 32)
    return float_of_bits(pattern)


def pattern_of_float(number: Float, width: Int) -> U64:
    """The pattern of 16, 32 or 64 bits for a number; that of an infinity if the number is too large."""
    pattern = float_bits(number)
    if config.float_bits == width:
        return pattern
    if config.float_bits == 32:
        pattern = widened(pattern, 32)
    return pattern if width == 64 else narrowed(pattern, width)


def is_infinite_pattern(pattern: U64, width: Int) -> bool:
    """Whether a pattern is that of an infinity."""
    fraction_bits = width - 1 - exponent_bits(width)
    highest = (U64(1) << exponent_bits(width)) - 1
    return pattern & ((U64(1) << (width - 1)) - 1) == highest << fraction_bits
