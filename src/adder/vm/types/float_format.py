"""Floats as `repr` shows them. (Format specifications are in format_float.py.)"""

from __future__ import annotations

from adder.typed import U8, Array, Float, Int
from adder.vm.types.binary_float import is_finite, is_nan, is_negative_float
from adder.vm.types.float_digits import Decimal, shortest
from adder.vm.types.output import Output

EXPONENT_FROM = 17
"""An exponent is used from 1e16 on, ..."""
LOWEST_POINT = -3
"""and below 1e-4."""

ZERO = ord("0")
ZERO_DIGITS = Decimal(Array[U8](1), 0, 1)


def print_repr(out: Output, number: Float) -> None:
    """Append a float as `repr` does: so that it is read back as the same float."""
    print_sign(out, number, False)
    print_magnitude(out, number, True)


def print_plain(out: Output, number: Float, plus: bool) -> None:
    """Append a float as a part of a complex number: perhaps with a plus, and without `.0`."""
    print_sign(out, number, plus)
    print_magnitude(out, number, False)


def print_sign(out: Output, number: Float, plus: bool) -> None:
    """Append the sign of a float; `plus` says whether that of a positive one is wanted."""
    if is_negative_float(number) and not is_nan(number):
        out.byte(ord("-"))
    elif plus:
        out.byte(ord("+"))


def print_special(out: Output, number: Float) -> bool:
    """Append inf or nan if a float is that."""
    if is_finite(number):
        return False
    out.text("nan" if is_nan(number) else "inf")
    return True


def print_magnitude(out: Output, number: Float, with_point: bool) -> None:
    """Append a float without its sign; `with_point` makes that of an integral one end in `.0`."""
    if print_special(out, number):
        return
    decimal = shortest_digits(number)
    if LOWEST_POINT <= decimal.point < EXPONENT_FROM:
        print_positional(out, decimal, with_point)
    else:
        print_scientific(out, decimal)


def shortest_digits(number: Float) -> Decimal:
    """The shortest digits of a finite float; none, but a place before the point, for zero."""
    if number == 0.0:
        return ZERO_DIGITS
    return shortest(-number if is_negative_float(number) else number)


def print_positional(out: Output, decimal: Decimal, with_point: bool) -> None:
    """Append digits without exponent."""
    for index in range(decimal.point):
        out.byte(decimal.digit(index))
    if decimal.point <= 0:
        out.byte(ZERO)
    if decimal.count > decimal.point:
        out.byte(ord("."))
        for index in range(decimal.point, decimal.count):
            out.byte(decimal.digit(index))
    elif with_point:
        out.text(".0")


def print_scientific(out: Output, decimal: Decimal) -> None:
    """Append one digit, the others after a point, and an exponent of at least two digits."""
    out.byte(decimal.digit(0))
    if decimal.count > 1:
        out.byte(ord("."))
    for index in range(1, decimal.count):
        out.byte(decimal.digit(index))
    exponent = Int(decimal.point - 1)
    out.text("e-" if exponent < 0 else "e+")
    exponent = abs(exponent)
    if exponent < 10:
        out.byte(ZERO)
    out.decimal(exponent)
