"""Arithmetic on natural numbers: digits at a pointer, the lowest first. Nothing here allocates or raises.

Glossary: *digit* — 64 bits of a number on 64-bit targets, 16 bits on others, so that a product of two digits fits a
machine operation (`Double`). A number of n digits may have zeros at its top. `out` may be the same as an operand where
a function says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from adder.typed import (
    U16,
    U32,
    U64,
    U128,
    Int,
    Pointer,
    Word,
    config,
    copy_items,
    count_leading_zeros,
    fill_items,
    wrapping_shift_left,
)

if TYPE_CHECKING:
    Digit = int
    Double = int
else:
    Digit = U64 if config.word_bits == 64 else U16
    Double = U128 if config.word_bits == 64 else U32

DIGIT_BITS = 64 if config.word_bits == 64 else 16
DIGIT_MASK = (1 << DIGIT_BITS) - 1
BASE = 1 << DIGIT_BITS
DIGITS_ARE_WORDS = DIGIT_BITS == config.word_bits
"""If so, a shift by DIGIT_BITS has no meaning in C."""


def significant(digits: Pointer[Digit], count: Int) -> Int:
    """How many digits a number has without zeros at its top."""
    while count > 0 and digits[count - 1] == 0:
        count -= 1
    return count


def digit_bit_length(digit: Digit) -> Int:
    """The number of bits of one digit."""
    return config.word_bits - count_leading_zeros(Word(digit))


def bit_length(digits: Pointer[Digit], count: Int) -> Int:
    """The number of bits of a number without zeros at its top."""
    if count == 0:
        return 0
    return (count - 1) * DIGIT_BITS + digit_bit_length(digits[count - 1])


def compare(a: Pointer[Digit], a_count: Int, b: Pointer[Digit], b_count: Int) -> Int:
    """-1, 0 or 1 as a is below, equal to or above b; neither has zeros at its top."""
    if a_count != b_count:
        return -1 if a_count < b_count else 1
    for index in range(a_count - 1, -1, -1):
        if a[index] != b[index]:
            return -1 if a[index] < b[index] else 1
    return 0


# Sums and differences


def add(out: Pointer[Digit], a: Pointer[Digit], a_count: Int, b: Pointer[Digit], b_count: Int) -> Digit:
    """a_count digits of a + b, where a_count >= b_count; returns the carry. `out` may be a or b."""
    carry = Double(0)
    for index in range(b_count):
        carry += Double(a[index]) + Double(b[index])
        out[index] = Digit(carry & DIGIT_MASK)
        carry >>= DIGIT_BITS
    for index in range(b_count, a_count):
        carry += Double(a[index])
        out[index] = Digit(carry & DIGIT_MASK)
        carry >>= DIGIT_BITS
    return Digit(carry)


def subtract(out: Pointer[Digit], a: Pointer[Digit], a_count: Int, b: Pointer[Digit], b_count: Int) -> Digit:
    """a_count digits of a - b, where a_count >= b_count; returns the borrow (0 if a >= b). `out` may be a or b."""
    borrow = Double(0)
    for index in range(b_count):
        borrow += Double(b[index])
        digit = Double(a[index])
        out[index] = Digit((digit + BASE - borrow) & DIGIT_MASK)
        borrow = Double(1 if digit < borrow else 0)
    for index in range(b_count, a_count):
        digit = Double(a[index])
        out[index] = Digit((digit + BASE - borrow) & DIGIT_MASK)
        borrow = Double(1 if digit < borrow else 0)
    return Digit(borrow)


# Products


def multiply_by_digit(
    out: Pointer[Digit], a: Pointer[Digit], count: Int, factor: Digit, addend: Digit
) -> Digit:
    """count digits of a * factor + addend; returns the carry. `out` may be a."""
    carry = Double(addend)
    for index in range(count):
        carry += Double(a[index]) * Double(factor)
        out[index] = Digit(carry & DIGIT_MASK)
        carry >>= DIGIT_BITS
    return Digit(carry)


def add_product(out: Pointer[Digit], a: Pointer[Digit], count: Int, factor: Digit) -> Digit:
    """Add a * factor to count digits at out; returns the carry."""
    carry = Double(0)
    for index in range(count):
        carry += Double(a[index]) * Double(factor) + Double(out[index])
        out[index] = Digit(carry & DIGIT_MASK)
        carry >>= DIGIT_BITS
    return Digit(carry)


def multiply_plainly(
    out: Pointer[Digit], a: Pointer[Digit], a_count: Int, b: Pointer[Digit], b_count: Int
) -> None:
    """All a_count + b_count digits of a * b, digit by digit."""
    if b_count == 0:
        fill_items(out, 0, a_count)
        return
    out[a_count] = multiply_by_digit(out, a, a_count, b[0], 0)
    for index in range(1, b_count):
        out[index + a_count] = add_product(out + index, a, a_count, b[index])


# Quotients


def low_digit(number: Double) -> Digit:
    """The lowest digit of a number."""
    return Digit(number & DIGIT_MASK)


def divide_by_digit(out: Pointer[Digit], a: Pointer[Digit], count: Int, divisor: Digit) -> Digit:
    """count digits of a // divisor; returns the remainder. `out` may be a."""
    remainder = Double(0)
    for index in range(count - 1, -1, -1):
        remainder = remainder << DIGIT_BITS | Double(a[index])
        out[index] = Digit(remainder // Double(divisor))
        remainder %= Double(divisor)
    return Digit(remainder)


def divide(
    quotient: Pointer[Digit],
    rest: Pointer[Digit],
    rest_count: Int,
    divisor: Pointer[Digit],
    count: Int,
) -> None:
    """Divide rest by the divisor, which has at least 2 digits and the highest bit of its top digit set.

    The top digit of rest is below that of the divisor. The quotient has rest_count - count digits; the remainder
    stays in the lower digits of rest.
    """
    top = Double(divisor[count - 1])
    second = Double(divisor[count - 2])
    for place in range(rest_count - count - 1, -1, -1):
        window = rest + place
        high = Double(window[count]) << DIGIT_BITS | Double(window[count - 1])
        guess: Double = high // top
        left = high % top
        while guess >= BASE or guess * second > (left << DIGIT_BITS | Double(window[count - 2])):
            guess -= 1
            left += top
            if left >= BASE:
                break
        if subtract_product(window, divisor, count, Digit(guess)) != 0:
            guess -= 1
            window[count] = low_digit(
                Double(window[count]) + Double(add(window, window, count, divisor, count))
            )
        quotient[place] = Digit(guess)


def subtract_product(out: Pointer[Digit], a: Pointer[Digit], count: Int, factor: Digit) -> Digit:
    """Subtract a * factor from count + 1 digits at out; returns the borrow."""
    carry = Double(0)
    for index in range(count):
        carry += Double(a[index]) * Double(factor)
        low = carry & DIGIT_MASK
        digit = Double(out[index])
        out[index] = Digit((digit + BASE - low) & DIGIT_MASK)
        carry = (carry >> DIGIT_BITS) + Double(1 if digit < low else 0)
    digit = Double(out[count])
    out[count] = Digit((digit + BASE - carry) & DIGIT_MASK)
    return Digit(1 if digit < carry else 0)


# Shifts


def shift_left(out: Pointer[Digit], a: Pointer[Digit], count: Int, bits: Int) -> Digit:
    """count digits of a << bits, where bits is below DIGIT_BITS; returns the bits shifted out. `out` may be a."""
    if DIGITS_ARE_WORDS and bits == 0:
        copy_items(out, a, count)
        return Digit(0)
    rest = DIGIT_BITS - bits
    below = Digit(0)
    for index in range(count):
        digit = a[index]
        out[index] = Digit(wrapping_shift_left(Digit, digit, bits) | below >> rest)
        below = digit
    return Digit(below >> rest)


def shift_right(out: Pointer[Digit], a: Pointer[Digit], count: Int, bits: Int) -> None:
    """count digits of a >> bits, where bits is below DIGIT_BITS. `out` may be a."""
    if DIGITS_ARE_WORDS and bits == 0:
        copy_items(out, a, count)
        return
    rest = DIGIT_BITS - bits
    above = Digit(0)
    for index in range(count - 1, -1, -1):
        digit = a[index]
        out[index] = Digit(wrapping_shift_left(Digit, above, rest) | digit >> bits)
        above = digit


def low_bits_set(a: Pointer[Digit], bits: Int) -> bool:
    """Whether any of the lowest `bits` bits of a is set; a has at least so many bits."""
    whole = bits // DIGIT_BITS
    for index in range(whole):
        if a[index] != 0:
            return True
    rest = bits % DIGIT_BITS
    return rest != 0 and Double(a[whole]) & ((Double(1) << rest) - 1) != 0
