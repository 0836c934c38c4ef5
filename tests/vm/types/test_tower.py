"""Operators on bool, int, float and complex in all combinations, their methods and hashes, against CPython's."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import assume, example, given, settings, strategies as st
from program_values import call, find_method, program_value, python_value

import adder.vm.modules.builtins  # noqa: F401  registers all types
from adder.typed import U8, Array, config
from adder.vm.runtime.conversions import create_complex, create_float, create_int
from adder.vm.runtime.operators import binary, divide, unary
from adder.vm.types import operators
from adder.vm.types.bigint import BigInt
from adder.vm.types.complex import Complex
from adder.vm.types.complex_text import parse_complex
from adder.vm.types.int_text import parse_integer, print_magnitude
from adder.vm.types.numbers import Numbers
from adder.vm.types.output import STR, string_builder
from adder.vm.types.protocol import compare, hash_of, print_value, truth_of
from adder.vm.types.structure import Known

pytestmark = pytest.mark.skipif(config.float_bits == 32, reason="CPython's floats have 64 bits")

SPECIAL = [
    0,
    1,
    -1,
    True,
    False,
    0.0,
    -0.0,
    0.5,
    -2.5,
    1e300,
    math.inf,
    -math.inf,
    math.nan,
    2**62,
    2**1024,
    1j,
    -0j,
    2 - 3j,
]
SPECIAL += [2**53, 2**53 + 1, float(2**53), float(2**64), 2**64, -(2**63), 3, 7, 1e16, 10**16]

integers = st.integers(-50, 50) | st.integers(-(1 << 70), 1 << 70) | st.booleans()
reals = integers | st.floats(-1e6, 1e6) | st.floats()
complexes = st.complex_numbers(max_magnitude=1e6) | st.sampled_from([1j, 2 + 0j, 0j])
numbers = st.sampled_from(SPECIAL) | reals | complexes

OPERATORS = {
    "ADD": operator.add,
    "SUB": operator.sub,
    "MUL": operator.mul,
    "TRUE_DIV": operator.truediv,
    "FLOOR_DIV": operator.floordiv,
    "MOD": operator.mod,
    "AND": operator.and_,
    "OR": operator.or_,
    "XOR": operator.xor,
}
COMPARISONS = {
    "EQ": operator.eq,
    "NE": operator.ne,
    "LT": operator.lt,
    "LE": operator.le,
    "GT": operator.gt,
    "GE": operator.ge,
}


def outcome(function: Callable[..., Any], *args: Any) -> Any:
    """The type and value of a result, or the type of the exception."""
    try:
        result = function(*args)
    except ArithmeticError as error:
        return OverflowError if isinstance(error, OverflowError) else ZeroDivisionError
    except (TypeError, ValueError) as error:
        return type(error)
    return key(result)


def key(value: Any) -> Any:
    """Something that is equal only for values of the same type that look the same."""
    if isinstance(value, tuple):
        return tuple(key(item) for item in value)
    return type(value).__name__, repr(value)


def ours(function: Callable[..., Any]) -> Callable[..., Any]:
    """A function of the running program as one of CPython's values."""
    return lambda *args: python_value(function(*map(program_value, args)))


@pytest.mark.parametrize("name", OPERATORS)
def test_operators(name: str) -> None:
    number = getattr(operators, name)

    @given(numbers, numbers)
    @settings(max_examples=250, deadline=None)
    def check(a: Any, b: Any) -> None:
        expected = outcome(OPERATORS[name], a, b)
        assert outcome(ours(lambda x, y: binary(number, x, y)), a, b) == expected
        assert outcome(ours(lambda x, y: binary(number + operators.INPLACE, x, y)), a, b) == expected

    check()


@pytest.mark.parametrize("name", COMPARISONS)
def test_comparisons(name: str) -> None:
    number = getattr(operators, name)

    @given(numbers, numbers)
    @settings(max_examples=250, deadline=None)
    def check(a: Any, b: Any) -> None:
        assert outcome(ours(lambda x, y: compare(number, x, y)), a, b) == outcome(COMPARISONS[name], a, b)

    check()


@given(numbers, numbers)
@settings(max_examples=200, deadline=None)
def test_divmod(a: Any, b: Any) -> None:
    assert outcome(ours(divide), a, b) == outcome(divmod, a, b)


small_exponents = (
    st.integers(-20, 40) | st.floats(-20, 20) | st.sampled_from([0.5, -0.5, 1 / 3, math.inf, math.nan, True])
)


@given(
    st.integers(-50, 50) | st.floats() | st.sampled_from(SPECIAL).filter(lambda x: x != 2**1024),
    small_exponents,
)
@settings(max_examples=300, deadline=None)
@example(0, -1)
@example(-8.0, 1 / 3)
@example(-8, 0.5)
def test_power(a: Any, b: Any) -> None:
    expected = outcome(operator.pow, a, b)
    got = outcome(ours(lambda x, y: binary(operators.POW, x, y)), a, b)
    if isinstance(a, complex) and not math.isfinite(b):
        return
    if got != expected and isinstance(expected, tuple) and expected[0] == "complex":
        assert got[0] == "complex"
        assert math.isclose(abs(complex(got[1])), abs(complex(expected[1])), rel_tol=1e-12)
    else:
        assert got == expected


@given(complexes, complexes)
@settings(max_examples=200, deadline=None)
def test_complex_power(a: complex, b: complex) -> None:
    assume(abs(b) < 50)
    try:
        expected = a**b
    except (ZeroDivisionError, OverflowError):
        return
    assume(abs(expected) < 1e300)
    got = ours(lambda x, y: binary(operators.POW, x, y))(a, b)
    assert got == expected or abs(got - expected) <= 1e-9 * abs(expected) + 1e-300


@pytest.mark.parametrize(
    ("name", "function"),
    [("NEG", operator.neg), ("POS", operator.pos), ("INVERT", operator.invert), ("ABS", abs)],
)
def test_unary(name: str, function: Callable[[Any], Any]) -> None:
    number = getattr(operators, name)

    @given(numbers)
    @settings(max_examples=150, deadline=None)
    def check(a: Any) -> None:
        if isinstance(a, complex) and name == "ABS":
            assert math.isclose(ours(lambda x: unary(number, x))(a), abs(a), rel_tol=1e-15)
        else:
            assert outcome(ours(lambda x: unary(number, x)), a) == outcome(function, a)

    check()


@given(integers, st.integers(-3, 200))
@settings(max_examples=150, deadline=None)
def test_shifts(a: int, count: int) -> None:
    for name, function in (("LSHIFT", operator.lshift), ("RSHIFT", operator.rshift)):
        number = getattr(operators, name)
        got = outcome(ours(lambda x, y, n=number: binary(n, x, y)), a, count)
        assert got == outcome(function, a, count)


def test_huge_shifts() -> None:
    shift = ours(lambda x, y: binary(operators.RSHIFT, x, y))
    assert (shift(5, 1 << 200), shift(-5, 1 << 200), shift(-(1 << 99), 1 << 70)) == (0, -1, -1)
    assert ours(lambda x, y: binary(operators.LSHIFT, x, y))(0, 1 << 200) == 0
    for op in (operators.LSHIFT, operators.POW):
        with pytest.raises(OverflowError):
            binary(op, program_value(3), program_value(1 << 200))


@given(numbers, numbers)
@settings(max_examples=300, deadline=None)
def test_equal_values_have_equal_hashes(a: Any, b: Any) -> None:
    variants = [a, b]
    if isinstance(a, int) and abs(a) < 1 << 1000:
        variants += [float(a), complex(a), int(float(a))]
    for x in variants:
        for y in variants:
            if x == y:
                assert hash_of(program_value(x)) == hash_of(program_value(y))


@given(numbers)
@settings(max_examples=200, deadline=None)
def test_text_and_truth(a: Any) -> None:
    out = string_builder()
    print_value(out, program_value(a), STR)
    assert python_value(out.result()) == str(a)
    assert truth_of(program_value(a)) == bool(a)


# int from and to text


@given(st.integers(-(1 << 300), 1 << 300), st.integers(2, 36))
@settings(max_examples=150, deadline=None)
def test_integer_text(value: int, base: int) -> None:
    out = string_builder()
    print_magnitude(out, program_value(value), base, False)
    text: Any = python_value(out.result())
    assert int(text, base) == abs(value)
    out = string_builder()
    print_magnitude(out, program_value(value), base, True)
    assert python_value(out.result()) == text.upper()
    assert parsed(("-" if value < 0 else "+") + text, base) == value


def parsed(text: str, base: int) -> Any:
    data = Array[U8].of(text.encode() + b"\0")
    found = parse_integer(data.pointer(), len(data) - 1, base)
    return None if found is None else python_value(found)


literals = st.text(st.sampled_from("0123456789abfxXoOBz_+- \n"), max_size=12)


@given(literals, st.sampled_from([0, 2, 8, 10, 16, 36]))
@settings(max_examples=800, deadline=None)
@example("0x_f", 0)
@example("0x_f", 16)
@example("0b1", 16)
@example("00", 0)
@example("-0o17", 0)
@example("0_7", 0)
@example("1" * 100, 10)
def test_parse_integer(text: str, base: int) -> None:
    try:
        expected: Any = int(text, base)
    except ValueError:
        expected = None
    assert parsed(text, base) == expected


# Methods


def method(cls: type, name: str, *args: Any, **kwargs: Any) -> Any:
    return python_value(call(find_method(cls, name)[0], *args, **kwargs))


@given(
    st.integers(-(1 << 90), 1 << 90), st.integers(0, 14), st.sampled_from(["little", "big"]), st.booleans()
)
@settings(max_examples=400, deadline=None)
@example(-128, 1, "big", True)
@example(-129, 1, "big", True)
@example(128, 1, "big", True)
@example(0, 0, "little", False)
@example(-(1 << 63), 8, "little", True)
def test_bytes(value: int, length: int, order: Any, signed: bool) -> None:
    def convert(*args: Any) -> Any:
        return method(BigInt, "to_bytes", value, length, order, signed=signed)

    expected = outcome(lambda: value.to_bytes(length, order, signed=signed))
    assert outcome(convert) == expected
    data = (value & ((1 << 8 * length) - 1)).to_bytes(length, order)
    back = method(BigInt, "from_bytes", Known.int, data, order, signed=signed)
    assert back == int.from_bytes(data, order, signed=signed)


@given(integers)
@settings(max_examples=100, deadline=None)
def test_integer_methods(value: int) -> None:
    assert method(BigInt, "bit_length", value) == value.bit_length()
    assert method(BigInt, "bit_count", value) == value.bit_count()
    assert key(method(BigInt, "conjugate", value)) == key(value.conjugate())
    for name in ("real", "imag", "numerator", "denominator"):
        getter = find_getter(BigInt, name)
        assert key(python_value(getter(program_value(value)))) == key(getattr(value, name))


def find_getter(cls: type, name: str) -> Any:
    from adder.vm.types.type import Declaration

    return Declaration.of_class[cls].attributes[name].code


@given(integers, st.integers(-25, 3))
@settings(max_examples=200, deadline=None)
@example(25, -1)
@example(35, -1)
@example(-25, -1)
def test_round(value: int, places: int) -> None:
    assert key(method(BigInt, "__round__", value, places)) == key(round(value, places))


@given(integers, integers, integers)
@settings(max_examples=100, deadline=None)
def test_power_modulo(a: int, b: int, m: int) -> None:
    assert outcome(ours(Numbers.power_modulo), a, b, m) == outcome(pow, a, b, m)


# Constructors


@given(numbers | literals)
@settings(max_examples=300, deadline=None)
def test_int(value: Any) -> None:
    assert outcome(ours(lambda x: create_int(Known.int, x)), value) == outcome(int, value)


@given(numbers | literals | st.text(st.sampled_from("0123456789.e+-_ infa"), max_size=9))
@settings(max_examples=300, deadline=None)
def test_float(value: Any) -> None:
    assert outcome(ours(lambda x: create_float(Known.float, x)), value) == outcome(float, value)


complex_texts = st.text(st.sampled_from("0123.e+-j() J"), max_size=9)


@given(complexes.map(str) | complex_texts | complexes.map(lambda z: f" ( {z.real}{z.imag:+}J ) "))
@settings(max_examples=500, deadline=None)
@example("j")
@example("-j")
@example("1+j")
@example("(1e2-infj)")
@example("nan-nanj")
def test_complex_text(text: str) -> None:
    data = Array[U8].of(text.encode() + b"\0")
    got = parse_complex(data.pointer(), len(data) - 1)
    try:
        expected: Any = complex(text)
    except ValueError:
        expected = None
    assert key(None if got is None else python_value(got)) == key(expected)


@given(numbers, numbers)
@settings(max_examples=150, deadline=None)
def test_complex(a: Any, b: Any) -> None:
    got = outcome(ours(lambda x, y: create_complex(Known.complex, x, y)), a, b)
    expected = outcome(complex, a, b)
    assert got == expected or (math.nan in (a, b) and isinstance(got, tuple))


def test_complex_parts() -> None:
    value = program_value(3 - 4j)
    assert isinstance(value, Complex)
    assert python_value(find_getter(Complex, "real")(value)) == 3.0
    assert python_value(find_getter(Complex, "imag")(value)) == -4.0
    assert method(Complex, "conjugate", 3 - 4j) == 3 + 4j


@pytest.mark.parametrize("base", [3, 7, 10, 36])
def test_long_integer_text(base: int) -> None:
    """Numbers that are printed in pieces, also with zeros at the start of pieces."""
    for exponent in range(150, 1200, 347):
        for value in (base**exponent, base**exponent - 1, base**exponent + 1, 3**exponent):
            out = string_builder()
            print_magnitude(out, program_value(value), base, False)
            text: Any = python_value(out.result())
            assert text[0] != "0" and int(text, base) == value
