"""Floats from text, correctly rounded."""

from __future__ import annotations

from adder.typed import (
    U8,
    Array,
    Float,
    Int,
    Object,
    Pointer,
    Text,
    config,
    int_to_float,
    text_byte,
    text_length,
)
from adder.vm.types.binary_float import INFINITY, NAN
from adder.vm.types.exact import float_of_ratio
from adder.vm.types.int_text import is_blank, parse_digits
from adder.vm.types.integer import multiply_integers, power
from adder.vm.value import small

MOST_DIGITS = 800 if config.float_bits == 64 else 130
"""Digits beyond these can only say that the number is a little larger."""
LARGEST_EXPONENT = 310 if config.float_bits == 64 else 40
SMALLEST_EXPONENT = -345 if config.float_bits == 64 else -65
EXPONENT_LIMIT = 100_000
"""Exponents stop growing here; no text that fits the memory brings them back."""
EXACT_POWERS = 22 if config.float_bits == 64 else 10
"""Powers of ten up to this one are floats, so that one multiplication or division is correctly rounded."""
SHORT_DIGITS = 7 if config.float_bits == 32 else 15 if config.word_bits == 64 else 9
"""So many digits make an integer that fits a machine word and a float."""

UNDERSCORE = ord("_")
MINUS = ord("-")
PLUS = ord("+")
DOT = ord(".")
LETTER_E = ord("e")
ZERO = ord("0")


class DecimalText(Object):
    """A number as it is read: `count` significant digits, to be taken times 10 ** exponent.

    `next` is the place in the text where reading stopped.
    """

    digits: Array[U8]
    count: Int = 0
    exponent: Int = 0
    next: Int = 0
    dropped: bool = False
    """A digit other than 0 did not fit."""

    def put(self, char: Int, after_point: bool) -> None:
        """Add a digit."""
        if self.count == 0 and char == ZERO:
            if after_point:
                self.exponent -= 1
        elif self.count < len(self.digits) - 1:
            self.digits[self.count] = char
            self.count += 1
            if after_point:
                self.exponent -= 1
        else:
            self.dropped = self.dropped or char != ZERO
            if not after_point:
                self.exponent += 1


def parse_float(text: Pointer[U8], length: Int) -> Float:
    """The float nearest to a decimal literal, which is known to be valid."""
    decimal = DecimalText(Array[U8](min(length, MOST_DIGITS) + 1))
    read_decimal(decimal, text, length)
    return float_of_decimal(decimal, False)


def parse_number(text: Pointer[U8], length: Int) -> tuple[bool, Float]:
    """Whether a text holds a float as float(text) reads it, and the float."""
    start = 0
    end = length
    while start < end and is_blank(Int(text[start])):
        start += 1
    while end > start and is_blank(Int(text[end - 1])):
        end -= 1
    number = 0.0
    stop, number = parse_prefix(text + start, end - start)
    return stop > 0 and stop == end - start, number


def parse_prefix(text: Pointer[U8], length: Int) -> tuple[Int, Float]:
    """Read a float at the start of a text: the number of characters read (0: there is none), and the float."""
    start = 0
    negative = False
    if length > 0 and (text[0] == MINUS or text[0] == PLUS):
        negative = text[0] == MINUS
        start = 1
    word = special_word(text + start, length - start)
    if word > 0:
        number = NAN if text[start] | 32 == ord("n") else INFINITY
        return start + word, -number if negative else number
    decimal = DecimalText(Array[U8](min(length, MOST_DIGITS) + 1))
    if not read_decimal(decimal, text + start, length - start):
        return 0, 0.0
    return start + decimal.next, float_of_decimal(decimal, negative)


def special_word(text: Pointer[U8], length: Int) -> Int:
    """The length of `inf`, `infinity` or `nan` at the start of a text; 0 if none is there."""
    if matches(text, length, "infinity"):
        return 8
    if matches(text, length, "inf") or matches(text, length, "nan"):
        return 3
    return 0


def matches(text: Pointer[U8], length: Int, word: Text) -> bool:
    """Whether a text starts with a word, in any case."""
    if length < text_length(word):
        return False
    for index in range(text_length(word)):
        if text[index] | 32 != text_byte(word, index):
            return False
    return True


def read_decimal(decimal: DecimalText, text: Pointer[U8], length: Int) -> bool:
    """Read `digits.digits e digits`; single underscores may be between digits. False if there are no digits."""
    index = read_digits(decimal, text, 0, length, False)
    found = index > 0
    if index < length and text[index] == DOT:
        after = read_digits(decimal, text, index + 1, length, True)
        found = found or after > index + 1
        index = after
    decimal.next = index
    if not found:
        return False
    if index < length and text[index] | 32 == LETTER_E:
        read_exponent(decimal, text, index + 1, length)
    return True


def read_digits(decimal: DecimalText, text: Pointer[U8], start: Int, length: Int, after_point: bool) -> Int:
    """Read digits; the result is the place behind them."""
    index = start
    while index < length:
        if is_digit(Int(text[index])):
            decimal.put(Int(text[index]), after_point)
        elif not is_separator(text, index, start, length):
            break
        index += 1
    return index


def is_separator(text: Pointer[U8], index: Int, start: Int, length: Int) -> bool:
    """Whether an underscore stands between two digits."""
    if text[index] != UNDERSCORE or index == start or index + 1 >= length:
        return False
    return is_digit(Int(text[index - 1])) and is_digit(Int(text[index + 1]))


def is_digit(char: Int) -> bool:
    """0 to 9."""
    return ZERO <= char <= ZERO + 9


def read_exponent(decimal: DecimalText, text: Pointer[U8], start: Int, length: Int) -> None:
    """Read what follows the letter e; if that is no exponent, reading has stopped before the letter."""
    index = start
    negative = False
    if index < length and (text[index] == MINUS or text[index] == PLUS):
        negative = text[index] == MINUS
        index += 1
    first = index
    exponent = 0
    while index < length:
        if is_digit(Int(text[index])):
            exponent = min(exponent * 10 + Int(text[index]) - ZERO, EXPONENT_LIMIT)
        elif not is_separator(text, index, first, length):
            break
        index += 1
    if index > first:
        decimal.exponent += -exponent if negative else exponent
        decimal.next = index


# The float


def float_of_decimal(decimal: DecimalText, negative: bool) -> Float:
    """The float nearest to the number that has been read."""
    if decimal.count <= SHORT_DIGITS and -EXACT_POWERS <= decimal.exponent <= EXACT_POWERS:
        number = short_float(decimal)
        return -number if negative else number
    order = decimal.count + decimal.exponent
    if decimal.count == 0 or order < SMALLEST_EXPONENT:
        return -0.0 if negative else 0.0
    if order > LARGEST_EXPONENT:
        return -INFINITY if negative else INFINITY
    if decimal.dropped:
        decimal.digits[decimal.count] = ZERO + 1
        decimal.count += 1
        decimal.exponent -= 1
    digits = parse_digits(decimal.digits.pointer(), decimal.count, 10)
    factor = power(small(10), abs(decimal.exponent))
    if decimal.exponent < 0:
        return float_of_ratio(digits, factor, negative)
    return float_of_ratio(multiply_integers(digits, factor), small(1), negative)


def short_float(decimal: DecimalText) -> Float:
    """The same for few digits and a small exponent: two floats, multiplied or divided."""
    mantissa = 0
    for index in range(decimal.count):
        mantissa = mantissa * 10 + decimal.digits[index] - ZERO
    scale = 1.0
    for _ in range(abs(decimal.exponent)):
        scale *= 10.0
    if decimal.exponent < 0:
        return int_to_float(mantissa) / scale
    return int_to_float(mantissa) * scale
