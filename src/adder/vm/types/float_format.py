"""Floats as text: `repr`, and the presentation types e, f and g of format specifications.

Signs, padding and grouping of formatted floats are up to the caller (format_float.py).
"""

from __future__ import annotations

from adder.typed import U8, Array, Float, Int
from adder.vm.types.binary_float import is_finite, is_nan, is_negative_float
from adder.vm.types.float_digits import Decimal, rounded, shortest
from adder.vm.types.output import Output

ALTERNATE = 1
"""`#`: always a point, and no zeros dropped."""
CAPITALS = 2
"""E, INF and NAN instead of e, inf and nan."""
POINT_ZERO = 4
"""`.0` where there would be no point and no exponent, so that what is printed is seen to be a float."""

GENERAL_PRECISION = 6
EXPONENT_FROM = 17
"""`repr` uses an exponent from 1e16 on."""
LOWEST_POINT = -3
"""Numbers below 1e-4 are written with an exponent."""

ZERO = ord("0")
NO_DIGITS: Array[U8] = Array[U8](1)


def print_repr(out: Output, number: Float) -> None:
    """Append a float as `repr` does: so that it is read back as the same float."""
    print_sign(out, number, False)
    if not print_special(out, number, 0):
        print_shortest(out, number, POINT_ZERO)


def print_plain(out: Output, number: Float, plus: bool) -> None:
    """Append a float as a part of a complex number: perhaps with a plus, and without `.0`."""
    print_sign(out, number, plus)
    if not print_special(out, number, 0):
        print_shortest(out, number, 0)


def print_presentation(out: Output, number: Float, kind: Int, precision: Int, flags: Int) -> None:
    """Append the magnitude of a float; `kind` is the letter e, f, g or n, or 0 for format() without a letter.

    A negative precision means that none is given.
    """
    if print_special(out, number, flags):
        return
    if kind == 0 and precision < 0:
        print_shortest(out, number, flags | POINT_ZERO)
        return
    if precision < 0:
        precision = GENERAL_PRECISION
    if kind == ord("e"):
        print_scientific(out, rounded_digits(number, precision + 1, False), precision, flags)
    elif kind == ord("f"):
        print_positional(out, rounded_digits(number, precision, True), precision, flags)
    else:
        print_general(out, number, precision, flags if kind != 0 else flags | POINT_ZERO)


def print_sign(out: Output, number: Float, plus: bool) -> None:
    """Append the sign of a float; `plus` says whether that of a positive one is wanted."""
    if is_negative_float(number) and not is_nan(number):
        out.byte(ord("-"))
    elif plus:
        out.byte(ord("+"))


def print_special(out: Output, number: Float, flags: Int) -> bool:
    """Append inf or nan if a float is that."""
    if is_finite(number):
        return False
    if flags & CAPITALS:
        out.text("NAN" if is_nan(number) else "INF")
    else:
        out.text("nan" if is_nan(number) else "inf")
    return True


def print_shortest(out: Output, number: Float, flags: Int) -> None:
    """Append as few digits as tell the float apart, in the form that repr uses."""
    decimal = zero()
    if number != 0.0:
        decimal = shortest(-number if is_negative_float(number) else number)
    if LOWEST_POINT <= decimal.point < EXPONENT_FROM:
        print_positional(out, decimal, decimal.count - decimal.point, flags)
    else:
        print_scientific(out, decimal, decimal.count - 1, flags)


def print_general(out: Output, number: Float, precision: Int, flags: Int) -> None:
    """Append a float with so many digits, in the shorter of the two forms, without zeros at its end."""
    precision = max(precision, 1)
    decimal = rounded_digits(number, precision, False)
    exponent_from = precision if flags & POINT_ZERO else precision + 1
    shown = precision if flags & ALTERNATE else max(significant_count(decimal), 1)
    if LOWEST_POINT <= decimal.point < max(exponent_from, 1):
        print_positional(out, decimal, shown - decimal.point, flags)
    else:
        print_scientific(out, decimal, shown - 1, flags)


# Digits


def zero() -> Decimal:
    """0.0: no digits, as if there were one before the point."""
    return Decimal(NO_DIGITS, 0, 1)


def rounded_digits(number: Float, places: Int, after_point: bool) -> Decimal:
    """Rounded digits of the magnitude of a finite float."""
    if number == 0.0:
        return zero()
    decimal = rounded(-number if is_negative_float(number) else number, places, after_point)
    if decimal.count == 0:
        decimal.point = 1
    return decimal


def significant_count(decimal: Decimal) -> Int:
    """The number of digits without zeros at the end."""
    count = decimal.count
    while count > 0 and decimal.digits[count - 1] == ZERO:
        count -= 1
    return count


def print_positional(out: Output, decimal: Decimal, places: Int, flags: Int) -> None:
    """Append digits with so many of them after the point."""
    for index in range(decimal.point):
        out.byte(decimal.digit(index))
    if decimal.point <= 0:
        out.byte(ZERO)
    if places > 0:
        out.byte(ord("."))
        for index in range(places):
            out.byte(decimal.digit(decimal.point + index))
    elif flags & POINT_ZERO:
        out.text(".0")
    elif flags & ALTERNATE:
        out.byte(ord("."))


def print_scientific(out: Output, decimal: Decimal, places: Int, flags: Int) -> None:
    """Append one digit, a point, so many digits, and an exponent of at least two digits."""
    out.byte(decimal.digit(0))
    if places > 0:
        out.byte(ord("."))
        for index in range(places):
            out.byte(decimal.digit(index + 1))
    elif flags & ALTERNATE:
        out.byte(ord("."))
    exponent = decimal.point - 1
    out.byte(ord("E") if flags & CAPITALS else ord("e"))
    out.byte(ord("-") if exponent < 0 else ord("+"))
    exponent = abs(exponent)
    if exponent < 10:
        out.byte(ZERO)
    out.decimal(exponent)
