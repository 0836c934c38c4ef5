"""Floats in hexadecimal: `float.hex` and `float.fromhex`, which small chips leave out."""

from __future__ import annotations

from typing import NoReturn

from adder.typed import U8, U64, Float, Int, Pointer, Ref, cold, config
from adder.vm.types.binary_float import (
    FRACTION_BITS,
    biased_exponent,
    bit_length_of,
    compose,
    exponent_of,
    is_finite,
    is_nan,
    is_negative_float,
    mantissa_of,
)
from adder.vm.types.bytes_like import content
from adder.vm.types.float import FloatObject, float_value, new_float
from adder.vm.types.float_format import print_special
from adder.vm.types.float_text import parse_prefix
from adder.vm.types.int_text import character_of_digit, digit_value, is_blank
from adder.vm.types.output import Output, string_builder
from adder.vm.types.structure import Type
from adder.vm.types.type import method_of

HEXADECIMAL_DIGITS = (FRACTION_BITS + 3) // 4
"""Digits after the point of a float in hexadecimal."""


def hex(self: Ref) -> Ref:
    """The float in hexadecimal: `0x1.8000000000000p+1`."""
    number = float_value(self)
    out = string_builder()
    if is_negative_float(number) and not is_nan(number):
        out.byte(ord("-"))
    if not print_special(out, number):
        print_hexadecimal(out, number)
    return out.result()


def print_hexadecimal(out: Output, number: Float) -> None:
    """Append the magnitude of a finite float in hexadecimal."""
    if number == 0.0:
        out.text("0x0.0p+0")
        return
    out.text("0x1." if biased_exponent(number) != 0 else "0x0.")
    fraction = mantissa_of(number) << (4 * HEXADECIMAL_DIGITS - FRACTION_BITS)
    for index in range(HEXADECIMAL_DIGITS - 1, -1, -1):
        out.byte(character_of_digit(Int(fraction >> 4 * index & 15), False))
    exponent = exponent_of(number) + FRACTION_BITS
    out.text("p+" if exponent >= 0 else "p")
    out.decimal(exponent)


def fromhex(cls: Type, string: Ref, /) -> Ref:
    """The float written in hexadecimal."""
    text, length = content(string)
    start = 0
    while start < length and is_blank(Int(text[start])):
        start += 1
    while length > start and is_blank(Int(text[length - 1])):
        length -= 1
    return new_float(parse_hexadecimal(text + start, length - start))


def parse_hexadecimal(text: Pointer[U8], length: Int) -> Float:
    """The float nearest to a number in hexadecimal; ValueError, OverflowError."""
    index = 0
    negative = False
    if length > 0 and (text[0] == ord("-") or text[0] == ord("+")):
        negative = text[0] == ord("-")
        index = 1
    if length - index >= 3 and (text[index] | 32 == ord("i") or text[index] | 32 == ord("n")):
        stop, number = parse_prefix(text, length)
        if stop == length:
            return number
    if length - index >= 2 and text[index] == ord("0") and text[index + 1] | 32 == ord("x"):
        index += 2
    mantissa = U64(0)
    exponent = 0
    digits = 0
    inexact = False
    after_point = False
    while index < length:
        digit = digit_value(Int(text[index]))
        if text[index] == ord(".") and not after_point:
            after_point = True
        elif digit >= 16:
            break
        else:
            digits += 1
            if bit_length_of(mantissa) <= 58:
                mantissa = mantissa << 4 | U64(digit)
                exponent -= 4 if after_point else 0
            else:
                inexact = inexact or digit != 0
                exponent += 0 if after_point else 4
        index += 1
    if digits == 0:
        bad_hexadecimal()
    exponent += binary_exponent(text + index, length - index)
    number = compose(negative, mantissa, exponent, inexact)
    if not is_finite(number):
        raise OverflowError("hexadecimal value too large to represent as a float")
    return number


def binary_exponent(text: Pointer[U8], length: Int) -> Int:
    """The exponent after the digits of a number in hexadecimal: `p-3`, or nothing."""
    if length == 0:
        return 0
    index = 1
    negative = False
    if length > 1 and (text[1] == ord("-") or text[1] == ord("+")):
        negative = text[1] == ord("-")
        index = 2
    if text[0] | 32 != ord("p") or index == length:
        bad_hexadecimal()
    exponent = 0
    while index < length:
        digit = digit_value(Int(text[index]))
        if digit >= 10:
            bad_hexadecimal()
        exponent = min(exponent * 10 + digit, 1_000_000)
        index += 1
    return -exponent if negative else exponent


@cold
def bad_hexadecimal() -> NoReturn:
    """The error for a text that is no float in hexadecimal."""
    raise ValueError("invalid hexadecimal floating-point string")


if not config.terse_errors:
    method_of(FloatObject)(hex)
    method_of(FloatObject, "class_method")(fromhex)
