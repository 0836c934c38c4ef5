"""The module math: the functions of C with the errors of Python."""

from __future__ import annotations

import math
from collections.abc import Callable

from adder.typed import (
    Float,
    Int,
    Pointer,
    Ref,
    config,
    float_bits,
    float_of_bits,
    interned,
    no_inline,
)
from adder.vm.modules import c_math, double_math, single_math, special_functions
from adder.vm.modules.closeness import tolerances
from adder.vm.runtime.attributes import invoke0
from adder.vm.runtime.lookup import lookup_special
from adder.vm.types.bigint import integer_of, is_negative, magnitude_bits
from adder.vm.types.binary_float import (
    SIGN_PLACE,
    bit_length_of,
    compose,
    exponent_of,
    is_finite,
    is_infinite,
    is_nan,
    is_negative_float,
    mantissa_of,
)
from adder.vm.types.exact import float_of_integer, integer_of_float
from adder.vm.types.float import is_float, new_float
from adder.vm.types.integer import multiply_integers, shift_integer_right
from adder.vm.types.module import BuiltinModule
from adder.vm.types.numbers import Numbers
from adder.vm.types.protocol import type_of
from adder.vm.types.structure import IS_CLASS
from adder.vm.types.tuple import tuple2
from adder.vm.value import is_small, small, truth

module = BuiltinModule("math")

for _name in ("pi", "e", "tau", "inf", "nan"):
    module.constant(_name, new_float(getattr(math, _name)))

SIGN = 1 << SIGN_PLACE
FAR = 5000
"""Shifting a float by so many places makes it infinite or 0."""
UP_BITS = 54
UP = math.ldexp(1.0, UP_BITS)
SMALLEST = math.ldexp(1.0, -1022 if config.float_bits == 64 else -126)
"""The smallest float with all its bits. The logarithms of C compilers are inexact below; there we multiply by UP."""
LOG_BITS = 64
"""Of integers that are too large for a float, so many bits are looked at for a logarithm."""


@no_inline
def checked(result: Float, x: Float, can_overflow: bool) -> Float:
    """The result of a function for x: where it is no number, Python has errors."""
    if not is_finite(result) and is_finite(x):
        if is_nan(result) or not can_overflow:
            domain_error()
        raise OverflowError("math range error")
    if is_nan(result) and not is_nan(x):
        domain_error()
    return result


@no_inline
def domain_error() -> None:
    """The error of an argument for which there is no result."""
    raise ValueError("math domain error")


HOSTED = config.platform in ("linux", "darwin")


def _function(name):
    """The function of this name that the target uses."""
    own = double_math if HOSTED else single_math
    return getattr(own if hasattr(own, name) else c_math, name)


def _declare(name: str, function: Callable[[float], float], can_overflow: bool = False) -> None:
    def checked_function(x: Float) -> Float:
        return checked(function(x), x, can_overflow)

    module.function(name=name)(checked_function)


for _name in ("acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "sin", "sqrt", "tan", "tanh"):
    _declare(_name, _function(_name))
for _name in ("cosh", "exp", "expm1", "sinh"):
    _declare(_name, _function(_name), can_overflow=True)

_special = c_math if HOSTED else special_functions
_atan2 = _function("atan2")
_declare("erf", _special.erf)
_declare("erfc", _special.erfc)


# Two arguments


@module.function
def pow(x: Float, y: Float) -> Float:
    """x to the power y."""
    result = c_math.pow(x, y)
    if is_finite(result) or not is_finite(x) or not is_finite(y):
        return result
    return checked(result, x, x != 0.0)


@module.function
def atan2(y: Float, x: Float) -> Float:
    """The angle of the point (x, y)."""
    return _atan2(y, x)


@module.function
def fmod(x: Float, y: Float) -> Float:
    """The remainder of x / y with the sign of x."""
    result = c_math.fmod(x, y)
    if is_nan(result) and not is_nan(x) and not is_nan(y):
        domain_error()
    return result


@module.function
def copysign(x: Float, y: Float) -> Float:
    """The magnitude of x with the sign of y."""
    return float_of_bits(float_bits(x) & (SIGN - 1) | float_bits(y) & SIGN)


@module.function
def ldexp(x: Ref, exponent: Int) -> Ref:
    """x * 2 ** exponent."""
    number = Numbers.float_of(x)
    if not is_finite(number) or number == 0.0:
        return new_float(number)
    shift = min(max(exponent, -FAR), FAR)
    shifted = compose(is_negative_float(number), mantissa_of(number), exponent_of(number) + shift, False)
    return new_float(checked(shifted, number, True))


@module.function(raw=True)
def isclose(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """isclose(a, b, *, rel_tol=1e-9, abs_tol=0.0): whether two numbers are nearly the same."""
    relative, absolute = tolerances(args, positional, keywords)
    return truth(are_close(Numbers.float_of(args[0]), Numbers.float_of(args[1]), relative, absolute))


def are_close(a: Float, b: Float, relative: Float, absolute: Float) -> bool:
    """Whether two floats differ by no more than a part of the larger one, or an amount."""
    if a == b:
        return True
    if not is_finite(a) or not is_finite(b):
        return False
    return magnitude(a - b) <= max(relative * max(magnitude(a), magnitude(b)), absolute)


# Parts of floats


def magnitude(x: Float) -> Float:
    """The absolute value of a float."""
    return float_of_bits(float_bits(x) & (SIGN - 1))


@module.function
def fabs(x: Float) -> Float:
    """The absolute value, as a float."""
    return magnitude(x)


@module.function
def isfinite(x: Float) -> bool:
    """Whether a number is neither infinite nor NaN."""
    return is_finite(x)


@module.function
def isinf(x: Float) -> bool:
    """Whether a number is infinite."""
    return is_infinite(x)


@module.function
def isnan(x: Float) -> bool:
    """Whether a float is not a number."""
    return is_nan(x)


@module.function
def frexp(x: Float) -> Ref:
    """The pair (m, e) with x = m * 2 ** e and 0.5 <= abs(m) < 1."""
    if not is_finite(x) or x == 0.0:
        return tuple2(new_float(x), small(0))
    mantissa = mantissa_of(x)
    length = bit_length_of(mantissa)
    fraction = compose(is_negative_float(x), mantissa, -length, False)
    return tuple2(new_float(fraction), small(exponent_of(x) + length))


@module.function
def modf(x: Float) -> Ref:
    """The parts behind and before the point, both with the sign of x."""
    whole = c_math.trunc(x)
    fraction = x - whole if is_finite(x) else x if is_nan(x) else 0.0
    return tuple2(new_float(copysign(fraction, x)), new_float(whole))


@module.function
def degrees(x: Float) -> Float:
    """An angle in degrees, given in radians."""
    return x * (180.0 / math.pi)


@module.function
def radians(x: Float) -> Float:
    """An angle in radians, given in degrees."""
    return x * (math.pi / 180.0)


# To integers


def rounded(x: Ref, function: Callable[[Float], Float], special: Ref) -> Ref:
    """The integer that a C function rounds a number to; integers are their own, others may have a special method."""
    integer = integer_of(x)
    own = config.rare_class_features and type_of(x).flags & IS_CLASS != 0
    if own or (integer is None and not is_float(x)):
        method = lookup_special(x, special)
        if method is not None:
            return invoke0(method, x)
    return integer if integer is not None else integer_of_float(function(Numbers.float_of(x)))


@module.function
def floor(x: Ref) -> Ref:
    """The largest integer not above x."""
    return rounded(x, c_math.floor, interned("__floor__"))


@module.function
def ceil(x: Ref) -> Ref:
    """The smallest integer not below x."""
    return rounded(x, c_math.ceil, interned("__ceil__"))


@module.function
def trunc(x: Ref) -> Ref:
    """x rounded towards zero."""
    return rounded(x, c_math.trunc, interned("__trunc__"))


@module.function
def factorial(x: Int) -> Ref:
    """1 * 2 * ... * x"""
    if x < 0:
        raise ValueError("factorial() not defined for negative values")
    product = small(1)
    for factor in range(2, x + 1):
        product = multiply_integers(product, small(factor))
    return product


# Logarithms and the gamma function


def logarithm(x: Ref, function: Callable[[Float], Float], of_two: Float) -> Float:
    """A logarithm of any number; `of_two` is that of 2, for integers too large for a float."""
    integer = integer_of(x)
    if integer is not None and is_negative(integer):
        domain_error()
    if integer is not None and not is_small(integer):
        dropped = magnitude_bits(integer) - LOG_BITS
        if dropped > 0:
            leading = float_of_integer(shift_integer_right(integer, dropped))
            return function(leading) + of_two * Float(dropped)
    number = Numbers.float_of(x)
    if 0.0 < number < SMALLEST:
        return function(number * UP) - of_two * Float(UP_BITS)
    return checked(function(number), number, False)


@module.function
def log(x: Ref, base: Ref | None = None) -> Ref:
    """The natural logarithm, or the one to a base."""
    result = logarithm(x, c_math.log, math.log(2.0))
    if base is not None:
        divisor = logarithm(base, c_math.log, math.log(2.0))
        if divisor == 0.0:
            raise ZeroDivisionError("float division by zero")
        result = result / divisor
    return new_float(result)


@module.function
def log2(x: Ref) -> Ref:
    """The logarithm to the base 2."""
    return new_float(logarithm(x, c_math.log2, 1.0))


@module.function
def log10(x: Ref) -> Ref:
    """The logarithm to the base 10."""
    return new_float(logarithm(x, c_math.log10, math.log10(2.0)))


@module.function
def gamma(x: Float) -> Float:
    """The gamma function."""
    if x <= 0.0 and (c_math.floor(x) == x or not is_finite(x)):
        domain_error()
    return checked(_special.gamma(x), x, True)


@module.function
def lgamma(x: Float) -> Float:
    """The logarithm of the absolute value of the gamma function."""
    if is_finite(x) and x <= 0.0 and c_math.floor(x) == x:
        domain_error()
    if not is_finite(x):
        return magnitude(x)
    return checked(_special.lgamma(x), x, True)
