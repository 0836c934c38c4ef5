"""Floats as text and back, conversions between floats and integers: all exact, against CPython's."""

from __future__ import annotations

import math
import struct
from typing import Any

import pytest
from hypothesis import example, given, settings, strategies as st
from program_values import call, find_method, program_value, python_value

from adder.typed import U8, Array, config
from adder.vm.types.binary_float import compose
from adder.vm.types.exact import compare_with_float, float_of_integer, integer_of_float
from adder.vm.types.float import FloatObject, float_value, is_float, new_float
from adder.vm.types.float_arithmetic import divide_floats, nearest_integer, rounded_to
from adder.vm.types.float_digits import rounded, shortest
from adder.vm.types.float_format import print_repr
from adder.vm.types.float_text import parse_number
from adder.vm.types.output import string_builder

pytestmark = pytest.mark.skipif(config.float_bits == 32, reason="CPython's floats have 64 bits")

patterns = st.integers(0, (1 << 64) - 1).map(lambda bits: struct.unpack("<d", struct.pack("<Q", bits))[0])
floats = st.one_of(st.floats(), patterns, st.integers(-(10**6), 10**6).map(lambda n: n / 1000))
finite = floats.filter(math.isfinite)
positive = finite.map(abs).filter(bool)
HARD = [
    5e-324,
    2.2250738585072014e-308,
    2.225073858507201e-308,
    1.7976931348623157e308,
    9007199254740993.0,
    0.1,
    1e22,
    1e23,
    8.41e21,
    9.5367431640625e-07,
    2.0**-1074 * 3,
    4.35,
    0.5,
    1e16,
    123456789012345680.0,
]


def same(a: float, b: float) -> bool:
    """Equal, also in sign, or both NaN."""
    return (math.isnan(a) and math.isnan(b)) or (a == b and math.copysign(1, a) == math.copysign(1, b))


def text_of(number: float) -> Any:
    out = string_builder()
    print_repr(out, number)
    return python_value(out.result())


def parsed(text: str) -> float | None:
    data = Array[U8].of(text.encode() + b"\0")
    found, number = parse_number(data.pointer(), len(data) - 1)
    return number if found else None


def digits(decimal: Any) -> tuple[str, int]:
    return "".join(chr(decimal.digits[index]) for index in range(decimal.count)), decimal.point


@given(floats)
@settings(max_examples=400, deadline=None)
def test_references(number: float) -> None:
    ref = new_float(number)
    assert is_float(ref) and same(float_value(ref), number)


@given(floats)
@settings(max_examples=400, deadline=None)
def test_repr(number: float) -> None:
    assert text_of(number) == repr(number)


@pytest.mark.parametrize("number", [*HARD, 0.0, math.inf, math.nan, *(10.0**e for e in range(-20, 25))])
def test_repr_of_hard_floats(number: float) -> None:
    assert text_of(number) == repr(number)
    assert text_of(-number) == repr(-number)


@given(positive)
@settings(max_examples=300, deadline=None)
def test_shortest_digits(number: float) -> None:
    text, point = digits(shortest(number))
    assert not text.startswith("0") and not text.endswith("0")
    assert float(f"0.{text}e{point}") == number


@given(positive, st.integers(1, 25))
@settings(max_examples=200, deadline=None)
def test_significant_digits(number: float, places: int) -> None:
    text, point = digits(rounded(number, places, False))
    mantissa, exponent = f"{number:.{places - 1}e}".split("e")
    assert text.ljust(places, "0") == mantissa.replace(".", "")
    assert point == int(exponent) + 1


@given(positive.filter(lambda x: x < 1e30) | st.integers(1, 10**6).map(lambda n: n / 8), st.integers(0, 30))
@settings(max_examples=200, deadline=None)
def test_digits_after_the_point(number: float, places: int) -> None:
    text, point = digits(rounded(number, places, True))
    value = int(text or "0") * 10 ** max(point - len(text) + places, 0)
    assert point - len(text) + places >= 0 or not text
    assert value == int(f"{number:.{places}f}".replace(".", ""))


@given(floats)
@settings(max_examples=200, deadline=None)
def test_parse_repr(number: float) -> None:
    result = parsed(repr(number))
    assert result is not None and same(result, number)


numbers = st.from_regex(
    r"[+-]?([0-9]{1,40}(\.[0-9]{0,40})?|\.[0-9]{1,40})(e[+-]?[0-9]{1,3})?", fullmatch=True
)


@given(numbers)
@settings(max_examples=400, deadline=None)
def test_parse(text: str) -> None:
    result = parsed(text)
    assert result is not None and same(result, float(text))


@given(positive, st.integers(-2, 2))
@settings(max_examples=60, deadline=None)
def test_parse_half_way(number: float, nudge: int) -> None:
    """Decimals half-way between two floats, and a little beside."""
    above = math.nextafter(number, math.inf)
    if math.isinf(above):
        return
    (a, b), (c, d) = number.as_integer_ratio(), above.as_integer_ratio()
    numerator, denominator = a * d + c * b, 2 * b * d
    shift = denominator.bit_length() - 1
    text = f"{numerator * 5**shift * 1000 + nudge}e-{shift + 3}"
    assert parsed(text) == float(text)


@pytest.mark.parametrize(
    "text",
    [
        *("1e400", "-1e400", "1e-400", "0e999999999999", "1e99999999999999999999", "1e-99999999999999999999"),
        *(
            "2.4703282292062327208e-324",
            "2.4703282292062328e-324",
            "1.7976931348623158e308",
            "1.797693134862316e308",
        ),
        *(
            "0." + "0" * 400 + "1e401",
            "1" + "0" * 400 + "e-400",
            "  12.5\n",
            "1_000.5_5",
            "inf",
            "-Infinity",
            "NaN",
        ),
        "9007199254740993." + "0" * 900 + "1",
        "179769313486231580793728971405301e276",
    ],
)
def test_parse_extremes(text: str) -> None:
    result = parsed(text)
    assert result is not None and same(result, float(text))


@pytest.mark.parametrize(
    "text", ["", ".", "e5", "1e", "1e+", "_1", "1_", "1__0", "1 2", "0x1", "infi", "+", "1._5"]
)
def test_parse_errors(text: str) -> None:
    assert parsed(text) is None
    with pytest.raises(ValueError):
        float(text)


integers = st.integers(-(1 << 80), 1 << 80) | st.integers(-(1 << 1100), 1 << 1100)
close = finite.filter(lambda x: abs(x) > 1).map(int)


@given(integers | close)
@settings(max_examples=300, deadline=None)
def test_float_of_integer(value: int) -> None:
    try:
        expected = float(value)
    except OverflowError:
        expected = math.inf if value > 0 else -math.inf
    assert same(float_of_integer(program_value(value)), expected)


@given(finite)
@settings(max_examples=300, deadline=None)
def test_integer_of_float(number: float) -> None:
    assert python_value(integer_of_float(number)) == int(number)


def test_integer_of_special_floats() -> None:
    with pytest.raises(OverflowError):
        integer_of_float(math.inf)
    with pytest.raises(ValueError):
        integer_of_float(math.nan)


@given(integers | close, floats.filter(lambda x: not math.isnan(x)), st.integers(-1, 1))
@settings(max_examples=300, deadline=None)
def test_compare_with_float(value: int, number: float, nudge: int) -> None:
    assert compare_with_float(program_value(value), number) == (value > number) - (value < number)
    if math.isfinite(number):
        value = int(number) + nudge
        assert compare_with_float(program_value(value), number) == (value > number) - (value < number)


@given(st.integers(0, (1 << 64) - 1), st.integers(-1200, 1100), st.booleans())
@settings(max_examples=300, deadline=None)
def test_compose(mantissa: int, exponent: int, negative: bool) -> None:
    numerator = mantissa << max(exponent, 0)
    try:
        expected = numerator / (1 << max(-exponent, 0))
    except OverflowError:
        expected = math.inf
    assert same(compose(negative, mantissa, exponent, False), -expected if negative else expected)


@given(floats, floats.filter(bool))
@settings(max_examples=400, deadline=None)
@example(1.0, -0.1)
@example(-0.0, 1.0)
@example(1e300, 1e-300)
def test_division(x: float, y: float) -> None:
    quotient, remainder = divide_floats(x, y)
    assert same(quotient, x // y) and same(remainder, x % y)


@given(finite, st.integers(-330, 340) | st.integers(-5, 20))
@settings(max_examples=300, deadline=None)
def test_round(number: float, places: int) -> None:
    try:
        expected = round(number, places)
    except OverflowError:
        with pytest.raises(OverflowError):
            rounded_to(number, places)
        return
    assert same(rounded_to(number, places), expected)


@given(finite | st.integers(-100, 100).map(lambda n: n / 2))
@settings(max_examples=200, deadline=None)
def test_round_to_integer(number: float) -> None:
    assert python_value(nearest_integer(number)) == round(number)


def method(name: str, *args: Any) -> Any:
    return python_value(call(find_method(FloatObject, name)[0], *args))


@given(finite)
@settings(max_examples=200, deadline=None)
def test_methods(number: float) -> None:
    assert method("hex", number) == number.hex()
    assert method("is_integer", number) == number.is_integer()
    assert method("as_integer_ratio", number) == number.as_integer_ratio()
    assert method("__floor__", number) == math.floor(number)
    assert method("__ceil__", number) == math.ceil(number)
    assert method("__trunc__", number) == math.trunc(number)


hexadecimal = st.from_regex(
    r"[+-]?(0x)?([0-9a-f]{1,20}(\.[0-9a-f]{0,20})?|\.[0-9a-f]{1,20})(p[+-]?[0-9]{1,4})?", fullmatch=True
)


@given(hexadecimal)
@settings(max_examples=200, deadline=None)
@example("0x1p-1075")
@example("0x1.8p-1075")
@example("nan")
@example(" -inf ")
@example("0x.p3")
@example("0x1p")
def test_fromhex(text: str) -> None:
    try:
        expected = float.fromhex(text)
    except (ValueError, OverflowError) as error:
        with pytest.raises(type(error)):
            method("fromhex", FloatObject.type_object, text)
        return
    assert same(method("fromhex", FloatObject.type_object, text), expected)
