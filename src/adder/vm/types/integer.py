"""Arithmetic on integers of any size. Operands are integers as in `bigint.py`; none of them is changed."""

from __future__ import annotations

from adder.typed import (
    Int,
    Pointer,
    Ref,
    Word,
    config,
    copy_items,
    inline_function,
    mul_overflows,
    population_count,
    wrapping_add,
)
from adder.vm.types.bigint import (
    LEFT,
    MOST_DIGITS,
    RIGHT,
    THIRD,
    BigInt,
    is_negative,
    is_zero,
    new_big,
    normalised,
    parts,
)
from adder.vm.types.natural import (
    DIGIT_BITS,
    DIGIT_MASK,
    Digit,
    add,
    compare,
    digit_bit_length,
    divide,
    divide_by_digit,
    low_bits_set,
    shift_left,
    shift_right,
    significant,
    subtract,
)
from adder.vm.types.numbers import int_ref
from adder.vm.types.operators import AND, OR
from adder.vm.types.product import multiply
from adder.vm.value import SMALL_MAX, both_small, is_small, small, small_value


def compare_integers(left: Ref, right: Ref) -> Int:
    """-1, 0 or 1 as left is below, equal to or above right."""
    a, a_count, a_negative = parts(left, LEFT)
    b, b_count, b_negative = parts(right, RIGHT)
    if a_negative != b_negative:
        return -1 if a_negative else 1
    order = compare(a, a_count, b, b_count)
    return -order if a_negative else order


# Addition


def add_integers(left: Ref, right: Ref) -> Ref:
    """left + right."""
    if both_small(left, right):
        return int_ref(small_value(left) + small_value(right))
    a, a_count, a_negative = parts(left, LEFT)
    b, b_count, b_negative = parts(right, RIGHT)
    return total(a, a_count, a_negative, b, b_count, b_negative)


def subtract_integers(left: Ref, right: Ref) -> Ref:
    """left - right."""
    if both_small(left, right):
        return int_ref(small_value(left) - small_value(right))
    a, a_count, a_negative = parts(left, LEFT)
    b, b_count, b_negative = parts(right, RIGHT)
    return total(a, a_count, a_negative, b, b_count, not b_negative)


def total(
    a: Pointer[Digit], a_count: Int, a_negative: bool, b: Pointer[Digit], b_count: Int, b_negative: bool
) -> Ref:
    """The sum of two integers in parts."""
    if a_negative == b_negative:
        if a_count < b_count:
            return sum_of(b, b_count, a, a_count, a_negative)
        return sum_of(a, a_count, b, b_count, a_negative)
    order = compare(a, a_count, b, b_count)
    if order == 0:
        return small(0)
    if order < 0:
        return difference_of(b, b_count, a, a_count, b_negative)
    return difference_of(a, a_count, b, b_count, a_negative)


def sum_of(a: Pointer[Digit], a_count: Int, b: Pointer[Digit], b_count: Int, negative: bool) -> Ref:
    """The sum of two magnitudes, the first of which has at least as many digits."""
    made = new_big(a_count + 1, negative)
    made.items[a_count] = add(made.items.pointer(), a, a_count, b, b_count)
    return normalised(made)


def difference_of(a: Pointer[Digit], a_count: Int, b: Pointer[Digit], b_count: Int, negative: bool) -> Ref:
    """The difference of two magnitudes, the first of which is larger."""
    made = new_big(a_count, negative)
    subtract(made.items.pointer(), a, a_count, b, b_count)
    return normalised(made)


def negated(value: Ref) -> Ref:
    """-value."""
    return subtract_integers(small(0), value)


def magnitude(value: Ref) -> Ref:
    """abs(value)."""
    return negated(value) if is_negative(value) else value


# Multiplication


def multiply_integers(left: Ref, right: Ref) -> Ref:
    """left * right."""
    if both_small(left, right) and not mul_overflows(small_value(left), small_value(right)):
        return int_ref(small_value(left) * small_value(right))
    a, a_count, a_negative = parts(left, LEFT)
    b, b_count, b_negative = parts(right, RIGHT)
    made = new_big(a_count + b_count, a_negative != b_negative)
    if a_count < b_count:
        multiply(made.items.pointer(), b, b_count, a, a_count)
    else:
        multiply(made.items.pointer(), a, a_count, b, b_count)
    return normalised(made)


def power(base: Ref, exponent: Int) -> Ref:
    """base ** exponent for an exponent that is not negative."""
    if base is small(2):
        return shift_integer_left(small(1), exponent)
    result = small(1)
    place = exponent
    while place != 0:
        if place & 1 != 0:
            result = multiply_integers(result, base)
        place >>= 1
        if place != 0:
            base = multiply_integers(base, base)
    return result


def power_modulo(base: Ref, exponent: Ref, modulus: Ref) -> Ref:
    """base ** exponent % modulus for an exponent that is not negative and a modulus that is not 0."""
    result = modulo(small(1), modulus)
    base = modulo(base, modulus)
    digits, count, _ = parts(exponent, THIRD)
    for index in range(count - 1, -1, -1):
        digit = digits[index]
        for place in range(DIGIT_BITS - 1, -1, -1):
            result = modulo(multiply_integers(result, result), modulus)
            if digit >> place & 1 != 0:
                result = modulo(multiply_integers(result, base), modulus)
    return result


def inverse_modulo(base: Ref, modulus: Ref) -> Ref:
    """The number whose product with base is 1 modulo `modulus`; ValueError if there is none."""
    rest = modulus
    next_rest = modulo(base, modulus)
    factor = small(0)
    next_factor = small(1)
    while not is_zero(next_rest):
        quotient, remainder = divide_integers(rest, next_rest)
        rest = next_rest
        next_rest = remainder
        smaller = subtract_integers(factor, multiply_integers(quotient, next_factor))
        factor = next_factor
        next_factor = smaller
    if rest is small(-1):
        return modulo(negated(factor), modulus)
    if rest is not small(1):
        raise ValueError("base is not invertible for the given modulus")
    return modulo(factor, modulus)


# Division


def floor_divide(left: Ref, right: Ref) -> Ref:
    """left // right."""
    quotient, _ = divide_integers(left, right)
    return quotient


def modulo(left: Ref, right: Ref) -> Ref:
    """left % right."""
    _, remainder = divide_integers(left, right)
    return remainder


def divide_integers(left: Ref, right: Ref) -> tuple[Ref, Ref]:
    """left // right and left % right, rounded down as in Python; ZeroDivisionError."""
    if is_zero(right):
        raise ZeroDivisionError("integer division or modulo by zero")
    if both_small(left, right):
        quotient = int_ref(small_value(left) // small_value(right))
        return quotient, small(small_value(left) % small_value(right))
    a, a_count, a_negative = parts(left, LEFT)
    b, b_count, b_negative = parts(right, RIGHT)
    whole, rest = divide_magnitudes(a, a_count, b, b_count)
    whole.negative = a_negative != b_negative
    rest.negative = a_negative
    if a_negative != b_negative and significant(rest.items.pointer(), Int(rest.length)) != 0:
        increment(whole)
        rest.negative = b_negative
        rest_count = significant(rest.items.pointer(), Int(rest.length))
        subtract(rest.items.pointer(), b, b_count, rest.items.pointer(), rest_count)
    return normalised(whole), normalised(rest)


def increment(big: BigInt) -> None:
    """Add one to a magnitude that has a zero digit at its top."""
    index = 0
    while big.items[index] == DIGIT_MASK:
        big.items[index] = 0
        index += 1
    big.items[index] += 1


def divide_magnitudes(
    a: Pointer[Digit], a_count: Int, b: Pointer[Digit], b_count: Int
) -> tuple[BigInt, BigInt]:
    """Quotient, with a zero digit at its top, and remainder, with at least as many digits as b, of magnitudes."""
    if compare(a, a_count, b, b_count) < 0:
        remainder = new_big(b_count, False)
        copy_items(remainder.items.pointer(), a, a_count)
        return new_big(1, False), remainder
    if b_count == 1:
        quotient = new_big(a_count + 1, False)
        remainder = new_big(1, False)
        remainder.items[0] = divide_by_digit(quotient.items.pointer(), a, a_count, b[0])
        return quotient, remainder
    bits = DIGIT_BITS - digit_bit_length(b[b_count - 1])
    divisor = new_big(b_count, False)
    shift_left(divisor.items.pointer(), b, b_count, bits)
    rest = new_big(a_count + 1, False)
    digits = rest.items.pointer()
    digits[a_count] = shift_left(digits, a, a_count, bits)
    quotient = new_big(a_count - b_count + 2, False)
    divide(quotient.items.pointer(), digits, a_count + 1, divisor.items.pointer(), b_count)
    shift_right(digits, digits, b_count, bits)
    return quotient, rest


# Shifts


def shift_integer_left(value: Ref, count: Int) -> Ref:
    """value << count for a count that is not negative."""
    if is_zero(value):
        return value
    if count // DIGIT_BITS > MOST_DIGITS:
        raise OverflowError("too many digits in integer")
    if is_small(value) and count < config.word_bits:
        number = small_value(value)
        if abs(number) <= SMALL_MAX >> count:
            return small(number << count)
    digits, digit_count, negative = parts(value, LEFT)
    whole = count // DIGIT_BITS
    made = new_big(digit_count + whole + 1, negative)
    out = made.items.pointer(whole)
    out[digit_count] = shift_left(out, digits, digit_count, count % DIGIT_BITS)
    return normalised(made)


def shift_integer_right(value: Ref, count: Int) -> Ref:
    """value >> count, rounded down, for a count that is not negative."""
    digits, digit_count, negative = parts(value, LEFT)
    whole = count // DIGIT_BITS
    if whole >= digit_count:
        return small(-1) if negative else small(0)
    made = new_big(digit_count - whole + 1, negative)
    shift_right(made.items.pointer(), digits + whole, digit_count - whole, count % DIGIT_BITS)
    if negative and low_bits_set(digits, count):
        increment(made)
    return normalised(made)


def rounded_to_ten_power(value: Ref, places: Int) -> Ref:
    """The multiple of 10 ** places nearest to an integer, ties to the even one."""
    unit = power(small(10), places)
    half = shift_integer_right(unit, 1)
    quotient, remainder = divide_integers(value, unit)
    order = compare_integers(remainder, half)
    if order > 0 or (order == 0 and not is_even(quotient)):
        remainder = subtract_integers(remainder, unit)
    return subtract_integers(value, remainder)


def is_even(value: Ref) -> bool:
    """Whether an integer is divisible by 2."""
    digits, count, _ = parts(value, LEFT)
    return count == 0 or digits[0] & 1 == 0


# Bits


def bitwise(op: Int, left: Ref, right: Ref) -> Ref:
    """`&`, `|` or `^` (op AND, OR, XOR) of integers in two's complement of unlimited width."""
    if both_small(left, right):
        return small_bitwise(op, small_value(left), small_value(right))
    a, a_count, a_negative = parts(left, LEFT)
    b, b_count, b_negative = parts(right, RIGHT)
    a_sign = Digit(DIGIT_MASK) if a_negative else Digit(0)
    b_sign = Digit(DIGIT_MASK) if b_negative else Digit(0)
    sign = combined(op, a_sign, b_sign)
    count = max(a_count, b_count) + 1
    made = new_big(count, sign != 0)
    a_carry = Digit(a_sign & 1)
    b_carry = Digit(b_sign & 1)
    carry = Digit(sign & 1)
    for index in range(count):
        a_digit = complemented(a[index] if index < a_count else Digit(0), a_sign, a_carry)
        b_digit = complemented(b[index] if index < b_count else Digit(0), b_sign, b_carry)
        digit = complemented(combined(op, a_digit, b_digit), sign, carry)
        made.items[index] = digit
        if a_digit != 0:
            a_carry = Digit(0)
        if b_digit != 0:
            b_carry = Digit(0)
        if digit != 0:
            carry = Digit(0)
    return normalised(made)


@inline_function
def complemented(digit: Digit, sign: Digit, carry: Digit) -> Digit:
    """A digit of a negated number, if the sign is all ones; the carry, 1 at first, stays until a digit is not 0."""
    return wrapping_add(Digit, Digit(digit ^ sign), carry)


def small_bitwise(op: Int, a: Int, b: Int) -> Ref:
    """`&`, `|` or `^` of small integers."""
    if op == AND:
        return small(a & b)
    if op == OR:
        return small(a | b)
    return small(a ^ b)


def combined(op: Int, a: Digit, b: Digit) -> Digit:
    """`&`, `|` or `^` of two digits."""
    if op == AND:
        return Digit(a & b)
    if op == OR:
        return Digit(a | b)
    return Digit(a ^ b)


def inverted(value: Ref) -> Ref:
    """~value."""
    return subtract_integers(small(-1), value)


def count_of_ones(value: Ref) -> Int:
    """The number of one bits of an integer's magnitude."""
    digits, count, _ = parts(value, LEFT)
    ones = 0
    for index in range(count):
        ones += population_count(Word(digits[index]))
    return ones
