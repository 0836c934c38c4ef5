"""Floats laid out as a format specification says: the conversions e, f, g and %, and the shortest representation."""

from __future__ import annotations

from adder.typed import Float, Int, config
from adder.vm.types.binary_float import is_finite, is_nan, is_negative_float
from adder.vm.types.float_digits import Decimal, rounded
from adder.vm.types.float_format import shortest_digits
from adder.vm.types.format_number import ZERO, make_room, put_number
from adder.vm.types.format_spec import NO_PRECISION, NONE, FormatSpec
from adder.vm.types.output import Output, string_builder

DEFAULT_PRECISION = 6
SHORTEST_LIMIT = 16
"""Numbers from 10 to this power on are shown with an exponent."""
FIXED_LIMIT = -4
"""Numbers below 10 to this power are shown with an exponent."""
GENERAL = ord("g")
SHORTEST = ord("r")
"""Not for programs: as without a letter, but integral numbers have no point. The parts of complex numbers."""
FIXED = ord("f")
SCIENTIFIC = ord("e")
PERCENT = ord("%")


def put_float(out: Output, number: Float, spec: FormatSpec) -> None:
    """Print a float."""
    negative = is_negative_float(number)
    digits = string_builder()
    whole = put_magnitude(digits, -number if negative else number, spec)
    if spec.no_negative_zero and negative and is_all_zero(digits):
        negative = False
    alternate = spec.alternate
    spec.alternate = False
    put_number(out, spec, negative and not is_nan(number), digits, whole)
    spec.alternate = alternate
    digits.release()


def is_all_zero(digits: Output) -> bool:
    """Whether no digit but 0 is there before an exponent."""
    buffer = digits.buffer
    assert buffer is not None
    for index in range(Int(digits.length)):
        if ord("1") <= buffer[index] <= ord("9") or buffer[index] == ord("i") or buffer[index] == ord("I"):
            return False
        if buffer[index] | 0x20 == ord("e"):
            break
    return True


def put_magnitude(out: Output, number: Float, spec: FormatSpec) -> Int:
    """Print a number that is not negative; returns the number of digits before the point."""
    kind = Int(spec.kind)
    capital = kind != NONE and kind & 0x20 == 0
    if not is_finite(number):
        if is_nan(number):
            out.text("NAN" if capital else "nan")
        else:
            out.text("INF" if capital else "inf")
        if kind == PERCENT:
            out.byte(PERCENT)
        return 0
    kind |= 0x20
    precision = spec.precision
    is_plain = kind == 0x20 or (config.complex_numbers and kind == SHORTEST)
    if precision == NO_PRECISION and not is_plain:
        precision = DEFAULT_PRECISION
    if kind == FIXED or spec.kind == PERCENT:
        return put_fixed_float(out, number, spec, precision)
    if kind == SCIENTIFIC:
        decimal = decimal_of(number, precision + 1, False)
        put_scientific(out, decimal, precision, spec.alternate, capital)
        return 1
    return put_general(out, number, spec, precision, capital)


def put_fixed_float(out: Output, number: Float, spec: FormatSpec, precision: Int) -> Int:
    """Print a number with a fixed number of digits after the point."""
    if spec.kind == PERCENT:
        number *= 100.0
        if not is_finite(number):
            out.text("inf%")
            return 0
    whole = put_fixed(out, decimal_of(number, precision, True), precision, spec.alternate)
    if spec.kind == PERCENT:
        out.byte(PERCENT)
    return whole


def decimal_of(number: Float, places: Int, after_point: bool) -> Decimal:
    """The digits of a number, or of 0, rounded to so many (after the point)."""
    if number == 0.0:
        return shortest_digits(number)
    return rounded(number, places, after_point)


def put_fixed(out: Output, decimal: Decimal, places: Int, with_point: bool) -> Int:
    """Print digits with so many after the point; returns how many are before it."""
    whole = max(decimal.point, 1)
    first = decimal.point - whole
    make_room(out, whole)
    for index in range(first, decimal.point):
        out.byte(decimal.digit(index))
    if places > 0 or with_point:
        out.byte(ord("."))
    make_room(out, places)
    for index in range(places):
        out.byte(decimal.digit(decimal.point + index))
    return whole


def put_scientific(out: Output, decimal: Decimal, places: Int, with_point: bool, capital: bool) -> None:
    """Print digits with one before the point, so many behind it, and an exponent."""
    out.byte(decimal.digit(0))
    if places > 0 or with_point:
        out.byte(ord("."))
    make_room(out, places)
    for index in range(1, places + 1):
        out.byte(decimal.digit(index))
    exponent = decimal.point - 1
    out.byte(ord("E") if capital else ord("e"))
    out.byte(ord("-") if exponent < 0 else ord("+"))
    if abs(exponent) < 10:
        out.byte(ZERO)
    out.decimal(abs(exponent))


def put_general(out: Output, number: Float, spec: FormatSpec, precision: Int, capital: bool) -> Int:
    """Print a number with so many significant digits, or (precision NO_PRECISION) as few as tell it apart."""
    plain = spec.kind == NONE
    if precision == NO_PRECISION:
        decimal = shortest_digits(number)
        limit = SHORTEST_LIMIT
        precision = max(decimal.count, 1)
    else:
        precision = max(precision, 1)
        decimal = decimal_of(number, precision, False)
        limit = precision - 1 if plain else precision
    used = precision
    if not spec.alternate:
        used = max(significant_digits(decimal), 1)
    exponent = decimal.point - 1
    if FIXED_LIMIT <= exponent < limit:
        places = max(used - decimal.point, 1 if plain else 0)
        return put_fixed(out, decimal, places, spec.alternate)
    put_scientific(out, decimal, used - 1, spec.alternate, capital)
    return 1


def significant_digits(decimal: Decimal) -> Int:
    """The number of digits without zeros at the end."""
    count = decimal.count
    while count > 0 and decimal.digits[count - 1] == ZERO:
        count -= 1
    return count
