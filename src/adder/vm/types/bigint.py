"""Integers of any size: the object, and how integers are made and taken apart.

Glossary: *integer* — a reference to a small integer or to a `BigInt`. Results are small if they fit; a BigInt that
would be small is only seen as an instance of a class derived from int. *parts* — digits, their number, the sign.
"""

from __future__ import annotations

from adder.typed import (
    U32,
    U64,
    Array,
    Inline,
    Int,
    Object,
    Pointer,
    Ref,
    Word,
    cast,
    config,
    copy_items,
    inline,
    static_ram,
    truncate,
    wrapping_sub,
)
from adder.vm.types.natural import DIGIT_BITS, DIGIT_MASK, Digit, Double, bit_length, significant
from adder.vm.types.numbers import Numbers
from adder.vm.types.type import builtin_type
from adder.vm.value import FALSE, SMALL_MAX, TRUE, is_small, small, small_value

WORD_DIGITS = config.word_bits // DIGIT_BITS
MOST_DIGITS = 1 << (25 if config.word_bits == 64 else 24)
"""More digits than this are an OverflowError."""


@builtin_type("int")
class BigInt(Object):
    """An integer: sign and magnitude, whose `length` digits have no zeros at their top."""

    length: U32
    negative: bool
    items: Inline[Digit] = inline()


LEFT: Array[Digit] = static_ram(Array[Digit](WORD_DIGITS))
RIGHT: Array[Digit] = static_ram(Array[Digit](WORD_DIGITS))
THIRD: Array[Digit] = static_ram(Array[Digit](WORD_DIGITS))
"""Where the digits of small integers are while they are operands."""


# Making


def new_big(count: Int, negative: bool) -> BigInt:
    """A BigInt of `count` zero digits, to be filled in at once."""
    if count > MOST_DIGITS:
        raise OverflowError("too many digits in integer")
    return BigInt(U32(count), negative)


def normalised(big: BigInt) -> Ref:
    """The integer for a BigInt: small if it fits, otherwise the object itself without zeros at its top.

    An object that has none, which may be in ROM, is not written to.
    """
    digits = big.items.pointer()
    count = significant(digits, Int(big.length))
    if count <= WORD_DIGITS:
        magnitude = word_of_digits(digits, count)
        if magnitude <= SMALL_MAX:
            return small(-Int(magnitude) if big.negative else Int(magnitude))
        if big.negative and magnitude == SMALL_MAX + 1:
            return small(-SMALL_MAX - 1)
    if count != Int(big.length):
        big.length = U32(count)
    return big


def word_of_digits(digits: Pointer[Digit], count: Int) -> Word:
    """The number with at most as many digits as fit a word."""
    if WORD_DIGITS == 1:
        return Word(digits[0]) if count > 0 else Word(0)
    word = Word(0)
    for index in range(count - 1, -1, -1):
        word = word << DIGIT_BITS | Word(digits[index])
    return word


def put_word(digits: Pointer[Digit], word: Word) -> Int:
    """Store the digits of a word; returns their number."""
    if WORD_DIGITS == 1:
        digits[0] = Digit(word)
        return 0 if word == 0 else 1
    count = 0
    for index in range(WORD_DIGITS):
        digit = word & DIGIT_MASK
        digits[index] = Digit(digit)
        word >>= DIGIT_BITS
        if digit != 0:
            count = index + 1
    return count


def big_of_int(number: Int) -> BigInt:
    """A BigInt with the value of a machine integer, small or not."""
    magnitude = truncate(Word, number)
    if number < 0:
        magnitude = wrapping_sub(Word, 0, magnitude)
    return big_of_magnitude(magnitude, number < 0)


def big_of_word(number: Word) -> BigInt:
    """A BigInt with the value of an unsigned machine integer, small or not."""
    return big_of_magnitude(number, False)


def big_of_magnitude(magnitude: Word, negative: bool) -> BigInt:
    """A BigInt whose digits fit a word."""
    made = new_big(WORD_DIGITS, negative)
    made.length = U32(put_word(made.items.pointer(), magnitude))
    return made


def integer_of_u64(number: U64, negative: bool) -> Ref:
    """The integer with this magnitude."""
    if number <= SMALL_MAX:
        return small(-Int(number) if negative else Int(number))
    if config.word_bits == 64:
        return big_of_magnitude(Word(number), negative)
    made = new_big(64 // DIGIT_BITS, negative)
    for index in range(64 // DIGIT_BITS):
        made.items[index] = Digit(number & DIGIT_MASK)
        number >>= DIGIT_BITS
    return normalised(made)


def copy_of(value: Ref, negative: bool) -> Ref:
    """The integer with the magnitude of another one and this sign."""
    digits, count, _ = parts(value, LEFT)
    made = new_big(count, negative)
    copy_items(made.items.pointer(), digits, count)
    return normalised(made)


# Taking apart


def integer_of(value: Ref) -> Ref | None:
    """The integer that a value is, if it is an int (or a bool, or an instance of a class derived from int).

    The result is small if it fits; a larger one may be an instance of a derived class.
    """
    if is_small(value):
        return value
    if isinstance(value, BigInt):
        big = cast(BigInt, value)
        return normalised(big) if big.length <= WORD_DIGITS else value
    if value is TRUE:
        return small(1)
    if value is FALSE:
        return small(0)
    return None


def parts(value: Ref, room: Array[Digit]) -> tuple[Pointer[Digit], Int, bool]:
    """Digits, their number and the sign of an integer; `room` takes the digits of a small one."""
    if is_small(value):
        number = small_value(value)
        count = put_word(room.pointer(), Word(abs(number)))
        return room.pointer(), count, number < 0
    big = cast(BigInt, value)
    return big.items.pointer(), Int(big.length), big.negative


def is_negative(value: Ref) -> bool:
    """Whether an integer is below 0."""
    if is_small(value):
        return small_value(value) < 0
    return cast(BigInt, value).negative


def as_object(value: Ref) -> BigInt:
    """An integer as an object, for an instance of a class derived from int."""
    return big_of_int(small_value(value)) if is_small(value) else cast(BigInt, value)


def is_zero(value: Ref) -> bool:
    """Whether an integer is 0."""
    if is_small(value):
        return small_value(value) == 0
    return cast(BigInt, value).length == 0


def magnitude_bits(value: Ref) -> Int:
    """The number of bits of an integer's magnitude."""
    digits, count, _ = parts(value, LEFT)
    return bit_length(digits, count)


def int_of_big(value: Ref) -> Int:
    """The value of an integer object; OverflowError if it does not fit Int."""
    big = cast(BigInt, value)
    if big.length <= WORD_DIGITS:
        magnitude = word_of_digits(big.items.pointer(), Int(big.length))
        limit = Word(1) << (config.word_bits - 1)
        if magnitude < limit:
            return -Int(magnitude) if big.negative else Int(magnitude)
        if big.negative and magnitude == limit:
            return truncate(Int, magnitude)
    raise OverflowError("Python int too large to convert to C ssize_t")


def word_of_big(value: Ref) -> Word:
    """The value of an integer object as a Word; OverflowError if it is negative or does not fit."""
    big = cast(BigInt, value)
    if big.negative:
        raise OverflowError("can't convert negative int to unsigned")
    if big.length > WORD_DIGITS:
        raise OverflowError("Python int too large to convert to C size_t")
    return word_of_digits(big.items.pointer(), Int(big.length))


HASH_BITS = 61 if config.word_bits == 64 else 31
"""Hashes are modulo 2 ** HASH_BITS - 1, so that a digit more is a rotation and an
addition."""
HASH_MASK = (1 << HASH_BITS) - 1
ROTATION = DIGIT_BITS % HASH_BITS
"""By so many bits a digit more rotates the hash."""


def hash_of_big(big: BigInt) -> Int:
    """The hash of an integer object; that of a small integer is the integer itself."""
    if big.length <= WORD_DIGITS:
        value = normalised(big)
        if is_small(value):
            return small_value(value)
    total = Double(0)
    for index in range(Int(big.length) - 1, -1, -1):
        low = total & ((1 << (HASH_BITS - ROTATION)) - 1)
        total = low << ROTATION | total >> (HASH_BITS - ROTATION)
        total += Double(big.items[index])
        if DIGIT_BITS > HASH_BITS:
            total = (total & HASH_MASK) + (total >> HASH_BITS)
        if total >= HASH_MASK:
            total = wrapping_sub(Double, total, HASH_MASK)
    return -Int(total) if big.negative else Int(total)


Numbers.big_of_int = big_of_int
Numbers.big_of_word = big_of_word
Numbers.int_of_big = int_of_big
Numbers.word_of_big = word_of_big
