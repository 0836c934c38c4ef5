"""The module cmath: functions of complex numbers with the errors of Python."""

from __future__ import annotations

import math
from collections.abc import Callable

from adder.typed import Float, Int, Pointer, Ref
from adder.vm.modules import c_math, complex_functions as functions
from adder.vm.modules.closeness import tolerances
from adder.vm.runtime.conversions import complex_of
from adder.vm.types.binary_float import is_finite, is_infinite, is_nan
from adder.vm.types.complex import Complex, quotient
from adder.vm.types.float import new_float
from adder.vm.types.float_functions import c_hypot
from adder.vm.types.module import BuiltinModule
from adder.vm.types.tuple import tuple2
from adder.vm.value import truth

module = BuiltinModule("cmath")

for _name in ("pi", "e", "tau", "inf", "nan"):
    module.constant(_name, new_float(getattr(math, _name)))
module.constant("infj", Complex(0.0, math.inf))
module.constant("nanj", Complex(0.0, math.nan))

LOG_OF_10 = math.log(10.0)

Parts = Callable[[Float, Float], tuple[Float, Float]]


def checked(x: Float, y: Float, z: Complex) -> Complex:
    """The result of a function of z; OverflowError if it is not finite although z is."""
    if not functions.both_finite(x, y) and functions.both_finite(z.real_part, z.imaginary_part):
        raise OverflowError("math range error")
    return Complex(x, y)


def _declare(name: str, function: Parts) -> None:
    def of_number(z: Ref) -> Ref:
        number = complex_of(z)
        x, y = function(number.real_part, number.imaginary_part)
        return checked(x, y, number)

    module.function(name=name)(of_number)


for _name, _parts in {
    "acos": functions.inverse_cosine,
    "acosh": functions.inverse_hyperbolic_cosine,
    "asin": functions.inverse_sine,
    "asinh": functions.inverse_hyperbolic_sine,
    "atan": functions.inverse_tangent,
    "atanh": functions.inverse_hyperbolic_tangent,
    "cos": functions.cosine,
    "cosh": functions.hyperbolic_cosine,
    "exp": functions.exponential,
    "sin": functions.sine,
    "sinh": functions.hyperbolic_sine,
    "sqrt": functions.square_root,
    "tan": functions.tangent,
    "tanh": functions.hyperbolic_tangent,
}.items():
    _declare(_name, _parts)


@module.function
def log(z: Ref, base: Ref | None = None) -> Ref:
    """The natural logarithm, or the one to a base."""
    result = natural_logarithm(complex_of(z))
    if base is None:
        return result
    divisor = natural_logarithm(complex_of(base))
    if divisor.real_part == 0.0 and divisor.imaginary_part == 0.0:
        raise ValueError("math domain error")
    return quotient(result, divisor)


def natural_logarithm(z: Complex) -> Complex:
    """log(z)"""
    x, y = functions.logarithm(z.real_part, z.imaginary_part)
    return Complex(x, y)


@module.function
def log10(z: Ref) -> Ref:
    """The logarithm to the base 10."""
    natural = natural_logarithm(complex_of(z))
    return Complex(natural.real_part / LOG_OF_10, natural.imaginary_part / LOG_OF_10)


@module.function
def phase(z: Ref) -> Ref:
    """The angle between a number and the real axis."""
    number = complex_of(z)
    return new_float(c_math.atan2(number.imaginary_part, number.real_part))


@module.function
def polar(z: Ref) -> Ref:
    """The absolute value and the angle."""
    number = complex_of(z)
    size = c_hypot(number.real_part, number.imaginary_part)
    checked(size, 0.0, number)
    return tuple2(new_float(size), new_float(c_math.atan2(number.imaginary_part, number.real_part)))


@module.function
def rect(size: Float, angle: Float) -> Ref:
    """The number with this absolute value and angle."""
    x, y = functions.rectangular(size, angle)
    return Complex(x, y)


@module.function
def isfinite(z: Ref) -> bool:
    """Whether neither part is infinite or NaN."""
    number = complex_of(z)
    return functions.both_finite(number.real_part, number.imaginary_part)


@module.function
def isinf(z: Ref) -> bool:
    """Whether a part is infinite."""
    number = complex_of(z)
    return is_infinite(number.real_part) or is_infinite(number.imaginary_part)


@module.function
def isnan(z: Ref) -> bool:
    """Whether a part is not a number."""
    number = complex_of(z)
    return is_nan(number.real_part) or is_nan(number.imaginary_part)


@module.function(raw=True)
def isclose(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """isclose(a, b, *, rel_tol=1e-9, abs_tol=0.0): whether two numbers are nearly the same."""
    relative, absolute = tolerances(args, positional, keywords)
    return truth(are_close(complex_of(args[0]), complex_of(args[1]), relative, absolute))


def are_close(a: Complex, b: Complex, relative: Float, absolute: Float) -> bool:
    """Whether two numbers differ by no more than a part of the larger one, or an amount."""
    if a.real_part == b.real_part and a.imaginary_part == b.imaginary_part:
        return True
    if is_infinite(a.real_part) or is_infinite(a.imaginary_part):
        return False
    if is_infinite(b.real_part) or is_infinite(b.imaginary_part):
        return False
    difference = c_hypot(a.real_part - b.real_part, a.imaginary_part - b.imaginary_part)
    size = max(c_hypot(a.real_part, a.imaginary_part), c_hypot(b.real_part, b.imaginary_part))
    return is_finite(difference) and difference <= max(relative * size, absolute)
