"""Integers as bytes: little-endian or big-endian, unsigned or in two's complement."""

from __future__ import annotations

from adder.typed import U8, Int, Pointer, Ref, config
from adder.vm.types.bigint import LEFT, is_negative, magnitude_bits, new_big, normalised, parts
from adder.vm.types.natural import DIGIT_BITS, Digit, Double, low_bits_set
from adder.vm.types.numbers import int_ref

DIGIT_BYTES = DIGIT_BITS // 8
WORD_BYTES = config.word_bits // 8


def int_from_bytes(place: Pointer[U8], size: Int, big: bool, signed: bool) -> Ref:
    """The integer in `size` bytes; `big` says that the highest byte comes first."""
    if size < WORD_BYTES:
        return short_int(place, size, big, signed)
    negative = signed and place[0 if big else size - 1] & 0x80 != 0
    made = new_big(size // DIGIT_BYTES + 1, negative)
    carry = 1 if negative else 0
    for index in range(size):
        byte = Int(place[size - 1 - index if big else index])
        if negative:
            byte = (byte ^ 0xFF) + carry
            carry = byte >> 8
            byte &= 0xFF
        made.items[index // DIGIT_BYTES] |= Digit(Double(byte) << index % DIGIT_BYTES * 8)
    return normalised(made)


def short_int(place: Pointer[U8], size: Int, big: bool, signed: bool) -> Ref:
    """The integer in fewer bytes than a word has."""
    number = 0
    for index in range(size):
        number = number << 8 | place[index if big else size - 1 - index]
    if signed and size > 0 and number >> (8 * size - 1) != 0:
        number -= 1 << 8 * size
    return int_ref(number)


def fits_bytes(value: Ref, size: Int, signed: bool) -> bool:
    """Whether an integer can be written to so many bytes."""
    digits, _, negative = parts(value, LEFT)
    bits = magnitude_bits(value)
    if not signed:
        return not negative and bits <= 8 * size
    if negative and bits == 8 * size:
        return bits == 0 or not low_bits_set(digits, bits - 1)
    return bits < 8 * size or bits == 0


def int_to_bytes(value: Ref, place: Pointer[U8], size: Int, big: bool, signed: bool) -> None:
    """Write an integer to `size` bytes; OverflowError if it does not fit."""
    if not fits_bytes(value, size, signed):
        if is_negative(value) and not signed:
            raise OverflowError("can't convert negative int to unsigned")
        raise OverflowError("int too big to convert")
    store_bytes(value, place, size, big)


def store_bytes(value: Ref, place: Pointer[U8], size: Int, big: bool) -> None:
    """Write the lowest bytes of an integer in two's complement."""
    digits, count, negative = parts(value, LEFT)
    carry = 1 if negative else 0
    for index in range(size):
        number = index // DIGIT_BYTES
        byte = 0
        if number < count:
            byte = Int(digits[number] >> index % DIGIT_BYTES * 8 & 0xFF)
        if negative:
            byte = (byte ^ 0xFF) + carry
            carry = byte >> 8
            byte &= 0xFF
        place[size - 1 - index if big else index] = byte
