"""Exact ways between integers, ratios of integers, and floats; results are correctly rounded."""

from __future__ import annotations

from adder.typed import U64, Float, Int, Ref, float_to_int, int_to_float
from adder.vm.types.bigint import LEFT, integer_of_u64, magnitude_bits, parts, word_of_digits
from adder.vm.types.binary_float import (
    MANTISSA_BITS,
    compose,
    exponent_of,
    is_finite,
    is_nan,
    is_negative_float,
    mantissa_of,
)
from adder.vm.types.integer import (
    compare_integers,
    divide_integers,
    negated,
    shift_integer_left,
    shift_integer_right,
)
from adder.vm.types.natural import DIGIT_BITS, low_bits_set
from adder.vm.types.numbers import int_ref
from adder.vm.value import is_small, small, small_value

QUOTIENT_BITS = 62
"""Bits of a quotient that is to be rounded: more than a float has, and one more may come."""
EXACT_LIMIT = 1 << MANTISSA_BITS


def u64_of(value: Ref) -> U64:
    """The magnitude of an integer of at most 64 bits."""
    digits, count, _ = parts(value, LEFT)
    if DIGIT_BITS == 64:
        return U64(word_of_digits(digits, count))
    number = U64(0)
    for index in range(count - 1, -1, -1):
        number = number << DIGIT_BITS | U64(digits[index])
    return number


# From integers


def float_of_integer(value: Ref) -> Float:
    """The float nearest to an integer; infinite if that is too large."""
    if is_small(value):
        return int_to_float(small_value(value))
    digits, _, negative = parts(value, LEFT)
    dropped = magnitude_bits(value) - 64
    if dropped <= 0:
        return compose(negative, u64_of(value), 0, False)
    inexact = low_bits_set(digits, dropped)
    return compose(negative, u64_of(shift_magnitude(value, negative, dropped)), dropped, inexact)


def shift_magnitude(value: Ref, negative: bool, count: Int) -> Ref:
    """The magnitude of an integer, shifted to the right."""
    if negative:
        value = negated(value)
    return shift_integer_right(value, count)


def float_of_ratio(numerator: Ref, denominator: Ref, negative: bool) -> Float:
    """The float nearest to the ratio of two positive integers; infinite if that is too large."""
    shift = QUOTIENT_BITS - (magnitude_bits(numerator) - magnitude_bits(denominator))
    if shift > 0:
        numerator = shift_integer_left(numerator, shift)
    else:
        denominator = shift_integer_left(denominator, -shift)
    quotient, remainder = divide_integers(numerator, denominator)
    return compose(negative, u64_of(quotient), -shift, remainder is not small(0))


# To integers


def integer_of_float(number: Float) -> Ref:
    """A float rounded towards zero; OverflowError or ValueError if it is not finite."""
    if not is_finite(number):
        if is_nan(number):
            raise ValueError("cannot convert float NaN to integer")
        raise OverflowError("cannot convert float infinity to integer")
    if -EXACT_LIMIT < number < EXACT_LIMIT:
        return int_ref(float_to_int(number))
    exponent = exponent_of(number)
    mantissa = mantissa_of(number)
    negative = is_negative_float(number)
    if exponent < 0:
        if exponent <= -64:
            return small(0)
        return integer_of_u64(mantissa >> -exponent, negative)
    return shift_integer_left(integer_of_u64(mantissa, negative), exponent)


def compare_with_float(value: Ref, number: Float) -> Int:
    """-1, 0 or 1 as an integer is below, equal to or above a float, which is no NaN. Exact."""
    if is_small(value) and -EXACT_LIMIT <= small_value(value) <= EXACT_LIMIT:
        converted = int_to_float(small_value(value))
        return Int(converted > number) - Int(converted < number)
    if not is_finite(number):
        return 1 if is_negative_float(number) else -1
    whole = integer_of_float(number)
    order = compare_integers(value, whole)
    if order != 0:
        return order
    # Equal to the part before the point: a fraction decides.
    part = float_of_integer(whole)
    return Int(part > number) - Int(part < number)
