"""Values: what the word of a reference means (see `adder.typed.refs` for the tags).

Glossary: *small* — an integer held in the word itself; *immediate* — a singleton or an interned string, held as a
number; *object* — the address of a block on the heap or in ROM; *absent* — typed Python's None, the word 0.
"""

from __future__ import annotations

from adder.typed import (
    INTERNED_FIRST,
    U64,
    Float,
    Int,
    Ref,
    Word,
    add_overflows,
    bits,
    config,
    float_bits,
    float_of_bits,
    inline_function,
    ref_of_bits,
    sub_overflows,
    truncate,
)


def _singleton(number: int) -> Ref:
    return ref_of_bits(number << 3 | 2)


NONE = _singleton(0)
FALSE = _singleton(1)
TRUE = _singleton(2)
ELLIPSIS = _singleton(3)
NOT_IMPLEMENTED = _singleton(4)
DELETED = _singleton(5)
"""Marks a deleted entry in tables; never seen by programs."""

SMALL_BITS = config.word_bits - 1
SMALL_MAX = (1 << (SMALL_BITS - 1)) - 1
SMALL_MIN = -SMALL_MAX - 1
FLOATS_ARE_IMMEDIATE = config.word_bits == 64


@inline_function
def is_small(value: Ref) -> bool:
    """Whether the value is an integer held in the word."""
    return bits(value) & 1 != 0


@inline_function
def both_small(left: Ref, right: Ref) -> bool:
    """Whether both values are integers held in the word."""
    return bits(left) & bits(right) & 1 != 0


@inline_function
def small_value(value: Ref) -> Int:
    """The integer in a small reference."""
    return truncate(Int, bits(value)) >> 1


@inline_function
def small(number: Int) -> Ref:
    """The small reference for an integer that fits (see `fits_small`)."""
    return ref_of_bits(truncate(Word, number << 1) | 1)


@inline_function
def fits_small(number: Int) -> bool:
    """Whether an integer can be held in a reference."""
    return SMALL_MIN <= number <= SMALL_MAX


@inline_function
def small_sum(left: Ref, right: Ref) -> Ref | None:
    """left + right of two small references; absent when the sum is not small."""
    a = truncate(Int, bits(left))
    b = truncate(Int, bits(right) - 1)
    if add_overflows(a, b):
        return None
    return ref_of_bits(truncate(Word, a + b) | 1)


@inline_function
def small_difference(left: Ref, right: Ref) -> Ref | None:
    """left - right of two small references; absent when the difference is not small."""
    a = truncate(Int, bits(left))
    b = truncate(Int, bits(right) - 1)
    if sub_overflows(a, b):
        return None
    return ref_of_bits(truncate(Word, a - b) | 1)


@inline_function
def is_immediate(value: Ref) -> bool:
    """Whether the value is a singleton or an interned string."""
    return bits(value) & 7 == 2


@inline_function
def is_object(value: Ref) -> bool:
    """Whether the value is the address of an object."""
    return bits(value) & 3 == 0


@inline_function
def is_singleton(value: Ref) -> bool:
    """Whether the value is an immediate but no interned string: None, True, False, ..."""
    return bits(value) & 7 == 2 and bits(value) < INTERNED_FIRST << 3


@inline_function
def singleton_number(value: Ref) -> Int:
    """The number of a singleton, the operand of LOAD_SINGLETON."""
    return Int(bits(value) >> 3)


@inline_function
def fits_byte(number: Int) -> bool:
    """Whether an integer fits the signed byte operand of an instruction."""
    return -128 <= number <= 127


@inline_function
def is_interned(value: Ref) -> bool:
    """Whether the value is an interned string."""
    return bits(value) & 7 == 2 and bits(value) >= INTERNED_FIRST << 3


@inline_function
def interned_number(value: Ref) -> Int:
    """The number of an interned string, counted from 0."""
    return Int(bits(value) >> 3) - INTERNED_FIRST


@inline_function
def interned_ref(number: Int) -> Ref:
    """The interned string with this number."""
    return ref_of_bits(Word(number + INTERNED_FIRST) << 3 | 2)


@inline_function
def truth(condition: bool) -> Ref:
    """TRUE or FALSE."""
    return TRUE if condition else FALSE


@inline_function
def is_immediate_float(value: Ref) -> bool:
    """Whether the value is a float held in the word (64-bit targets only)."""
    return FLOATS_ARE_IMMEDIATE and bits(value) & 7 == 6


# The exponent of a float near the middle of the range starts with the bits 0111 or 1000. Subtracting the bias leaves a
# 60-bit magnitude; the word is that magnitude, the sign, and the three tag bits. +0.0 takes the word whose magnitude
# is 0, which therefore stands for no other float.
_EXPONENT_BIAS = 0x3800_0000_0000_0000
_ZERO_WORD = 6


@inline_function
def float_fits(number: Float) -> bool:
    """Whether a float can be held in a reference: +0.0, or about 1e-38 < abs(number) < 1e38."""
    pattern = float_bits(number)
    top = (pattern >> 59) & 15
    return (7 <= top <= 8 and pattern & 0x7FFF_FFFF_FFFF_FFFF != _EXPONENT_BIAS) or pattern == 0


@inline_function
def immediate_float(number: Float) -> Ref:
    """The reference that holds a float for which `float_fits`."""
    pattern = float_bits(number)
    if pattern == 0:
        return ref_of_bits(_ZERO_WORD)
    magnitude = (pattern & 0x7FFF_FFFF_FFFF_FFFF) - _EXPONENT_BIAS
    return ref_of_bits(truncate(Word, magnitude << 4 | (pattern >> 63) << 3 | 6))


@inline_function
def immediate_float_value(value: Ref) -> Float:
    """The float in a reference for which `is_immediate_float`."""
    word = U64(bits(value))
    if word == _ZERO_WORD:
        return float_of_bits(0)
    return float_of_bits((word >> 4) + _EXPONENT_BIAS | (word & 8) << 60)
