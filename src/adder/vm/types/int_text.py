"""Integers as text: digits of any base to integers and back."""

from __future__ import annotations

from adder.typed import U8, Array, Int, Pointer, Ref, Word, cast, config, copy_items
from adder.vm.types.bigint import LEFT, BigInt, magnitude_bits, new_big, normalised, parts
from adder.vm.types.integer import divide_integers, magnitude, multiply_integers, power
from adder.vm.types.list import List, new_list
from adder.vm.types.natural import (
    DIGIT_BITS,
    DIGIT_MASK,
    Digit,
    bit_length,
    divide_by_digit,
    multiply_by_digit,
    significant,
)
from adder.vm.types.output import Output
from adder.vm.value import SMALL_MAX, is_small, small, small_value

NO_DIGIT = 99
LARGEST_FACTOR = min(DIGIT_MASK, SMALL_MAX)
"""By no more is a number multiplied or divided at once: it must fit a digit, and an Int."""

UNDERSCORE = ord("_")
MINUS = ord("-")
PLUS = ord("+")


def digit_value(char: Int) -> Int:
    """The value of a digit or letter as a digit; NO_DIGIT for anything else."""
    if ord("0") <= char <= ord("9"):
        return char - ord("0")
    letter = char | 32
    if ord("a") <= letter <= ord("z"):
        return letter - ord("a") + 10
    return NO_DIGIT


# From text


def parse_digits(text: Pointer[U8], length: Int, base: Int) -> Ref:
    """The integer written as these digits, all of them valid in the base (2 to 36)."""
    highest = Word(SMALL_MAX) // Word(base) - 1
    number = Word(0)
    for index in range(length):
        if number > highest:
            return parse_long(text, length, base)
        number = number * Word(base) + Word(digit_value(Int(text[index])))
    return small(Int(number))


def parse_long(text: Pointer[U8], length: Int, base: Int) -> Ref:
    """The same for many digits."""
    made = new_big(length * bits_per_character(base) // DIGIT_BITS + 2, False)
    digits = made.items.pointer()
    used = 0
    index = 0
    while index < length:
        factor = 1
        chunk = 0
        while index < length and factor <= LARGEST_FACTOR // base:
            chunk = chunk * base + digit_value(Int(text[index]))
            factor *= base
            index += 1
        carry = multiply_by_digit(digits, digits, used, Digit(factor), Digit(chunk))
        if carry != 0:
            digits[used] = carry
            used += 1
    return normalised(made)


def bits_per_character(base: Int) -> Int:
    """Bits that a digit of a base needs at most."""
    bits = 1
    while 1 << bits < base:
        bits += 1
    return bits


def parse_integer(text: Pointer[U8], length: Int, base: Int) -> Ref | None:
    """The integer that a text holds, as int(text, base) reads it; None if it holds none. `base` 0 obeys prefixes."""
    start = 0
    end = length
    while start < end and is_blank(Int(text[start])):
        start += 1
    while end > start and is_blank(Int(text[end - 1])):
        end -= 1
    negative = False
    if start < end and (text[start] == MINUS or text[start] == PLUS):
        negative = text[start] == MINUS
        start += 1
    prefixed = prefix_base(text + start, end - start)
    if prefixed != 0 and (base == 0 or base == prefixed):
        base = prefixed
        start += 2
        if start < end and text[start] == UNDERSCORE:
            start += 1
    elif base == 0:
        base = 10
        if has_leading_zero(text + start, end - start):
            return None
    return parse_signed(text + start, end - start, base, negative)


def is_blank(char: Int) -> bool:
    """A blank or control character that int and float skip."""
    return char == ord(" ") or ord("\t") <= char <= ord("\r")


def prefix_base(text: Pointer[U8], length: Int) -> Int:
    """The base that a prefix names; 0 if there is none."""
    if length < 2 or text[0] != ord("0"):
        return 0
    letter = text[1] | 32
    if letter == ord("x"):
        return 16
    if letter == ord("o"):
        return 8
    return 2 if letter == ord("b") else 0


def has_leading_zero(text: Pointer[U8], length: Int) -> bool:
    """Whether a number that is not 0 starts with 0, which base 0 does not allow."""
    if length == 0 or text[0] != ord("0"):
        return False
    for index in range(length):
        if text[index] != ord("0") and text[index] != UNDERSCORE:
            return True
    return False


def without_underscores(text: Pointer[U8], length: Int, count: Int) -> Array[U8]:
    """The `count` digits of a number."""
    kept = Array[U8](count)
    place = 0
    for index in range(length):
        if text[index] != UNDERSCORE:
            kept[place] = text[index]
            place += 1
    return kept


def parse_signed(text: Pointer[U8], length: Int, base: Int, negative: bool) -> Ref | None:
    """The integer with digits that may have single underscores between them; None if something else is there."""
    count = 0
    was_digit = False
    for index in range(length):
        char = Int(text[index])
        if char == UNDERSCORE:
            if not was_digit:
                return None
            was_digit = False
        elif digit_value(char) < base:
            count += 1
            was_digit = True
        else:
            return None
    if not was_digit:
        return None
    if count == length:
        number = parse_digits(text, length, base)
    else:
        number = parse_digits(without_underscores(text, length, count).pointer(), count, base)
    if not negative:
        return number
    if is_small(number):
        return small(-small_value(number))
    big = cast(BigInt, number)
    big.negative = True
    return normalised(big)


# To text


def print_integer(out: Output, value: Ref) -> None:
    """Append an integer in decimal."""
    if is_small(value):
        out.decimal(small_value(value))
        return
    if cast(BigInt, value).negative:
        out.byte(MINUS)
    print_magnitude(out, value, 10, False)


def print_magnitude(out: Output, value: Ref, base: Int, capitals: bool) -> None:
    """Append an integer without its sign in a base from 2 to 36."""
    digits, count, _ = parts(value, LEFT)
    if count == 0:
        out.byte(ord("0"))
    elif base & (base - 1) == 0:
        print_bits(out, digits, count, bits_per_character(base), capitals)
    else:
        print_division(out, value, base, capitals)


def character_of_digit(digit: Int, capitals: bool) -> Int:
    """The character for the value of a digit."""
    if digit < 10:
        return ord("0") + digit
    return (ord("A") if capitals else ord("a")) - 10 + digit


def print_bits(out: Output, digits: Pointer[Digit], count: Int, width: Int, capitals: bool) -> None:
    """Append a number in the base 2 ** width."""
    bits = bit_length(digits, count)
    place = (bits - 1) // width * width
    while place >= 0:
        digit = 0
        for offset in range(width - 1, -1, -1):
            index = (place + offset) // DIGIT_BITS
            bit = Int(digits[index] >> (place + offset) % DIGIT_BITS & 1) if index < count else 0
            digit = digit << 1 | bit
        out.byte(character_of_digit(digit, capitals))
        place -= width


# Bases that are no power of two: pieces that are printed digit by digit, with divisions by a power of the base that is
# a digit of the integer. Longer numbers are halved, by divisions by large powers, until they are such pieces.

PIECE_CHUNKS = 8 if config.word_bits == 64 else 16
"""A piece has so many times the characters that fit a digit of the integer."""


def print_division(out: Output, value: Ref, base: Int, capitals: bool) -> None:
    """Append the magnitude of an integer in any base."""
    _digits, count, _negative = parts(value, LEFT)
    chunk = chunk_characters(base)
    if count <= 2 * PIECE_CHUNKS:
        print_piece(out, value, base, capitals, 0)
        return
    powers = new_list()
    power_of_base = power(small(base), chunk * PIECE_CHUNKS)
    while 2 * magnitude_bits(power_of_base) <= magnitude_bits(value) + 2:
        powers.append(power_of_base)
        power_of_base = multiply_integers(power_of_base, power_of_base)
    powers.append(power_of_base)
    width = chunk * PIECE_CHUNKS << (powers.length - 1)
    print_halves(out, magnitude(value), base, capitals, 0, powers, Int(powers.length) - 1, width)


def print_halves(
    out: Output, value: Ref, base: Int, capitals: bool, width: Int, powers: List, level: Int, half: Int
) -> None:
    """Append a number below the square of powers[level], which is base ** half, with at least `width` characters."""
    if level < 0:
        print_piece(out, value, base, capitals, width)
        return
    upper, lower = divide_integers(value, powers.items[level])
    if width == 0 and upper is small(0):
        print_halves(out, lower, base, capitals, 0, powers, level - 1, half >> 1)
        return
    print_halves(out, upper, base, capitals, max(width - half, 0), powers, level - 1, half >> 1)
    print_halves(out, lower, base, capitals, half, powers, level - 1, half >> 1)


def chunk_characters(base: Int) -> Int:
    """How many characters of a base always fit a digit of an integer."""
    factor = base
    characters = 1
    while factor <= LARGEST_FACTOR // base:
        factor *= base
        characters += 1
    return characters


def print_piece(out: Output, value: Ref, base: Int, capitals: bool, width: Int) -> None:
    """Append a number with at least `width` characters, dividing by the largest power of the base that fits a digit."""
    digits, count, _negative = parts(value, LEFT)
    rest: Array[Digit] = Array[Digit](count)
    copy_items(rest.pointer(), digits, count)
    chunk = chunk_characters(base)
    factor = 1
    for _ in range(chunk):
        factor *= base
    bits = bits_per_character(base) - 1
    text: Array[U8] = Array[U8](max(count * DIGIT_BITS // bits + chunk, width))
    start = len(text)
    while count > 0:
        number = Int(divide_by_digit(rest.pointer(), rest.pointer(), count, Digit(factor)))
        count = significant(rest.pointer(), count)
        for _ in range(chunk):
            if count == 0 and number == 0:
                break
            start -= 1
            text[start] = character_of_digit(number % base, capitals)
            number //= base
    while len(text) - start < width:
        start -= 1
        text[start] = ord("0")
    out.bytes(text.pointer(start), len(text) - start)
