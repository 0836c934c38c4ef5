"""The object of the type float, and how floats and references to them are made of each other."""

from __future__ import annotations

from adder.typed import Float, Object, Ref, cast, inline_function
from adder.vm.types.numbers import Numbers
from adder.vm.types.type import builtin_type
from adder.vm.value import (
    FLOATS_ARE_IMMEDIATE,
    float_fits,
    immediate_float,
    immediate_float_value,
    is_immediate_float,
)


@builtin_type("float")
class FloatObject(Object):
    """A float that is not held in the word, or an instance of a class derived from float."""

    value: Float


def new_float(number: Float) -> Ref:
    """The value of the running program for a float."""
    if FLOATS_ARE_IMMEDIATE and float_fits(number):
        return immediate_float(number)
    return FloatObject(number)


@inline_function
def is_float(value: Ref) -> bool:
    """Whether a value is a float (or an instance of a class derived from float)."""
    return is_immediate_float(value) or isinstance(value, FloatObject)


def float_value(value: Ref) -> Float:
    """The float in a reference for which `is_float`."""
    if is_immediate_float(value):
        return immediate_float_value(value)
    return cast(FloatObject, value).value


def boxed_float(number: Float) -> FloatObject:
    """An object for a float, even for one that fits the word."""
    return FloatObject(number)


Numbers.new_float = new_float
