"""The methods of float. (The object is in float.py, the operators are in tower.py, the constructor in the runtime.)"""

from __future__ import annotations

from typing import NoReturn

from adder.typed import U8, U64, Float, Int, Pointer, Ref, cold
from adder.vm.types.bigint import integer_of_u64
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
from adder.vm.types.exact import integer_of_float
from adder.vm.types.float import FloatObject, float_value, new_float
from adder.vm.types.float_arithmetic import nearest_integer, rounded_to
from adder.vm.types.float_format import print_special
from adder.vm.types.float_functions import c_floor
from adder.vm.types.float_text import parse_prefix
from adder.vm.types.int_text import character_of_digit, digit_value, is_blank
from adder.vm.types.integer import shift_integer_left
from adder.vm.types.numbers import index_of
from adder.vm.types.output import Output, string_builder
from adder.vm.types.structure import Type
from adder.vm.types.tuple import tuple2
from adder.vm.types.type import method_of
from adder.vm.value import NONE, small

HEXADECIMAL_DIGITS = (FRACTION_BITS + 3) // 4
"""Digits after the point of a float in hexadecimal."""


@method_of(FloatObject)
def is_integer(self: Ref) -> bool:
    """Whether the float has no fraction."""
    number = float_value(self)
    return is_finite(number) and c_floor(number) == number


@method_of(FloatObject)
def conjugate(self: Ref) -> Ref:
    """The float itself."""
    return new_float(float_value(self))


@method_of(FloatObject, "getter", name="real")
def real(self: Ref) -> Ref:
    """The float itself."""
    return new_float(float_value(self))


@method_of(FloatObject, "getter", name="imag")
def imag(self: Ref) -> Ref:
    """0.0"""
    return new_float(0.0)


@method_of(FloatObject)
def as_integer_ratio(self: Ref) -> Ref:
    """Two integers without common factor whose ratio is the float; OverflowError, ValueError if there are none."""
    number = float_value(self)
    if not is_finite(number):
        if is_nan(number):
            raise ValueError("cannot convert NaN to integer ratio")
        raise OverflowError("cannot convert Infinity to integer ratio")
    mantissa = mantissa_of(number)
    exponent = exponent_of(number)
    while mantissa & 1 == 0 and exponent < 0:
        mantissa >>= 1
        exponent += 1
        if mantissa == 0:
            exponent = 0
    numerator = integer_of_u64(mantissa, is_negative_float(number))
    if exponent >= 0:
        return tuple2(shift_integer_left(numerator, exponent), small(1))
    return tuple2(numerator, shift_integer_left(small(1), -exponent))


# Rounding


@method_of(FloatObject, name="__round__")
def round_(self: Ref, digits: Ref = NONE, /) -> Ref:
    """The nearest integer, or the nearest float with so many decimal digits after the point."""
    number = float_value(self)
    if digits is NONE:
        return nearest_integer(number)
    return new_float(rounded_to(number, index_of(digits)))


@method_of(FloatObject, name="__trunc__")
def trunc(self: Ref) -> Ref:
    """The float without its fraction, as an integer."""
    return integer_of_float(float_value(self))


@method_of(FloatObject, name="__int__")
def int_(self: Ref) -> Ref:
    """The float without its fraction, as an integer."""
    return integer_of_float(float_value(self))


@method_of(FloatObject, name="__floor__")
def floor(self: Ref) -> Ref:
    """The largest integer not above the float."""
    number = float_value(self)
    return integer_of_float(c_floor(number) if is_finite(number) else number)


@method_of(FloatObject, name="__ceil__")
def ceil(self: Ref) -> Ref:
    """The smallest integer not below the float."""
    number = float_value(self)
    return integer_of_float(-c_floor(-number) if is_finite(number) else number)


# Hexadecimal


@method_of(FloatObject)
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


@method_of(FloatObject, "class_method")
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
