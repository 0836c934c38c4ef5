"""The methods of float. (The object is in float.py, the operators are in tower.py, the constructor in the runtime.)"""

from __future__ import annotations

from adder.typed import Ref
from adder.vm.types.bigint import integer_of_u64
from adder.vm.types.binary_float import (
    exponent_of,
    is_finite,
    is_nan,
    is_negative_float,
    mantissa_of,
)
from adder.vm.types.exact import integer_of_float
from adder.vm.types.float import FloatObject, float_value, new_float
from adder.vm.types.float_arithmetic import nearest_integer, rounded_to
from adder.vm.types.float_functions import c_floor
from adder.vm.types.integer import shift_integer_left
from adder.vm.types.slice import clamped
from adder.vm.types.tuple import tuple2
from adder.vm.types.type import method_of
from adder.vm.value import NONE, small

MANY_DIGITS = 10_000
"""Rounding to more digits than this, before or after the point, is the same for every float."""


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
    return new_float(rounded_to(number, clamped(digits, -MANY_DIGITS, MANY_DIGITS)))


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
