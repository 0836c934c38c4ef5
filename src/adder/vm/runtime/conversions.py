"""The constructors of int, float and complex, which accept numbers, text, and objects with special methods."""

from __future__ import annotations

from adder.typed import Float, Int, Ref, config, interned
from adder.vm.runtime.attributes import invoke0
from adder.vm.runtime.lookup import lookup_special
from adder.vm.runtime.number_text import number_text
from adder.vm.strings import is_str
from adder.vm.types.bigint import BigInt, as_object as integer_as_object, integer_of
from adder.vm.types.buffers import is_buffer
from adder.vm.types.complex import Complex, is_complex
from adder.vm.types.complex_text import parse_complex
from adder.vm.types.exact import integer_of_float
from adder.vm.types.float import FloatObject, boxed_float, float_value, is_float, new_float
from adder.vm.types.float_arithmetic import checked_float
from adder.vm.types.float_text import parse_number
from adder.vm.types.int_text import parse_integer
from adder.vm.types.numbers import Numbers, index_of, to_integer
from adder.vm.types.protocol import type_of
from adder.vm.types.structure import IS_CLASS, Type
from adder.vm.types.tower import as_complex, integer_index
from adder.vm.types.type import method_of
from adder.vm.value import small

DECIMAL = 10
ZERO = small(0)


# int


@method_of(BigInt, "constructor")
def create_int(cls: Type, value: Ref | None = None, /, base: Ref | None = None) -> Ref:
    """int([value]), int(text, base)"""
    if value is None:
        if base is not None:
            raise TypeError("int() missing string argument")
        return small(0)
    if base is not None:
        if not is_str(value) and not is_buffer(value):
            raise TypeError("int() can't convert non-string with explicit base")
        return integer_of_text(value, index_of(base))
    asked = config.rare_class_features and type_of(value).flags & IS_CLASS != 0
    if integer_of(value) is not None and not asked:
        return integer_index(value)
    if is_float(value):
        return integer_of_float(float_value(value))
    if is_str(value) or is_buffer(value):
        return integer_of_text(value, DECIMAL)
    return integer_of_object(value)


def integer_of_text(value: Ref, base: Int) -> Ref:
    """The integer that a str or a buffer holds; ValueError."""
    if base != 0 and not 2 <= base <= 36:
        raise ValueError("int() base must be >= 2 and <= 36, or 0")
    text, length = number_text(value)
    number = parse_integer(text, length, base)
    if number is None:
        raise ValueError("invalid literal for int() with base %d: %r", base, value)
    return number


def integer_of_object(value: Ref) -> Ref:
    """The integer that `__int__`, `__index__` or `__trunc__` returns."""
    method = lookup_special(value, interned("__int__"))
    if method is None and type_of(value).slots.index is not None:
        return to_integer(value)
    if method is None:
        method = lookup_special(value, interned("__trunc__"))
    if method is None:
        raise TypeError(
            "int() argument must be a string, a bytes-like object or a real number, not '%t'", value
        )
    result = invoke0(method, value)
    if integer_of(result) is None:
        raise TypeError("__int__ returned non-int (type %t)", result)
    return integer_index(result)


# float


@method_of(FloatObject, "constructor")
def create_float(cls: Type, value: Ref = ZERO, /) -> Ref:
    """float([value])"""
    if config.rare_class_features and type_of(value).flags & IS_CLASS:
        method = lookup_special(value, interned("__float__"))
        if method is not None:
            return new_float(called_for_float(method, value))
    if is_str(value) or is_buffer(value):
        text, length = number_text(value)
        found, number = parse_number(text, length)
        if not found:
            raise ValueError("could not convert string to float: %r", value)
        return new_float(number)
    return new_float(float_of(value))


def float_of(value: Ref) -> Float:
    """Any number, or object with `__float__` or `__index__`, as a float; TypeError for other values."""
    if is_float(value):
        return float_value(value)
    number = integer_of(value)
    if number is not None:
        return checked_float(number)
    method = lookup_special(value, interned("__float__"))
    if method is None:
        if type_of(value).slots.index is None:
            raise TypeError("can't convert %t to float", value)
        return checked_float(to_integer(value))
    return called_for_float(method, value)


def called_for_float(method: Ref, value: Ref) -> Float:
    """The float that a value's `__float__` returns."""
    result = invoke0(method, value)
    if not is_float(result):
        raise TypeError("%t.__float__ returned non-float (type %t)", value, result)
    return float_value(result)


# complex


@method_of(Complex, "constructor")
def create_complex(cls: Type, real: Ref = ZERO, imag: Ref | None = None) -> Ref:
    """complex([real[, imag]]), complex(text)"""
    if is_str(real):
        if imag is not None:
            raise TypeError("complex() can't take second arg if first is a string")
        text, length = number_text(real)
        parsed = parse_complex(text, length)
        if parsed is None:
            raise ValueError("complex() arg is a malformed string")
        return parsed
    a = complex_of(real)
    real_part = a.real_part
    imaginary_part = a.imaginary_part
    if imag is None:
        return Complex(real_part, imaginary_part)
    if is_str(imag):
        raise TypeError("complex() second arg can't be a string")
    b = as_complex(imag)
    if b is None:
        b = Complex(float_of(imag), 0.0)
    if is_complex(imag):
        real_part -= b.imaginary_part
    if is_complex(real) or imaginary_part != 0.0:
        imaginary_part += b.real_part
    else:
        imaginary_part = b.real_part
    return Complex(real_part, imaginary_part)


def complex_of(value: Ref) -> Complex:
    """Any number, or object with `__complex__`, `__float__` or `__index__`, as a complex number."""
    method = lookup_special(value, interned("__complex__")) if type_of(value).flags & IS_CLASS else None
    if method is None:
        number = as_complex(value)
        if number is not None:
            return number
        if type_of(value).slots.index is None and lookup_special(value, interned("__float__")) is None:
            raise TypeError("can't convert %t to complex", value)
        return Complex(float_of(value), 0.0)
    result = invoke0(method, value)
    if not isinstance(result, Complex):
        raise TypeError("__complex__ returned non-complex (type %t)", result)
    return result


def as_object(value: Ref) -> Ref:
    """An integer or a float as an object, for an instance of a derived class."""
    if is_float(value):
        return boxed_float(float_value(value))
    return integer_as_object(integer_index(value))


Numbers.float_of = float_of
Numbers.as_object = as_object
