"""Integers of any size against CPython's, in both digit sizes (ADDER_WORD_BITS=32 for the other one)."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from program_values import program_value, python_value

from adder.typed import Array, Ref, config
from adder.vm.types import natural, operators, product
from adder.vm.types.bigint import BigInt, int_of_big, new_big, word_of_big
from adder.vm.types.integer import (
    add_integers,
    bitwise,
    compare_integers,
    count_of_ones,
    divide_integers,
    inverse_modulo,
    inverted,
    multiply_integers,
    negated,
    power,
    power_modulo,
    shift_integer_left,
    shift_integer_right,
    subtract_integers,
)
from adder.vm.value import SMALL_MAX, SMALL_MIN, fits_small, is_small

B = natural.DIGIT_BITS
BORDERS = [
    sign * ((1 << bits) + delta)
    for bits in (0, B - 1, B, 2 * B - 2, 2 * B - 1, 2 * B, 3 * B, 7 * B, 100)
    for delta in (-2, -1, 0, 1, 2)
    for sign in (1, -1)
]


def sparse(size: int) -> st.SearchStrategy[int]:
    """Numbers with long runs of equal bits, where carries and guesses of quotient digits go wrong."""
    pieces = st.lists(st.sampled_from([0, 1, (1 << B) - 1, 1 << (B - 1), (1 << B) - 2]), max_size=size)
    return pieces.map(lambda digits: sum(digit << B * index for index, digit in enumerate(digits)))


integers = st.one_of(
    st.integers(-(1 << 40), 1 << 40),
    st.sampled_from([*BORDERS, SMALL_MAX, SMALL_MIN, SMALL_MAX + 1, SMALL_MIN - 1]),
    st.integers(-(1 << 400), 1 << 400),
    sparse(12),
    sparse(12).map(operator.neg),
)


def big_ref(value: int) -> BigInt:
    """A BigInt, even for a small integer."""
    made = new_big(value.bit_length() // B + 1, value < 0)
    for index in range(made.length):
        made.items[index] = abs(value) >> B * index & natural.DIGIT_MASK
    made.length = natural.significant(made.items.pointer(), made.length)
    return made


def checked(ref: Ref) -> int:
    """The value of a result, which must be small if it fits and have no zeros at its top."""
    value = python_value(ref)
    assert is_small(ref) == fits_small(value)
    if isinstance(ref, BigInt):
        assert ref.length > 0 and ref.items[ref.length - 1] != 0
    return value


@pytest.mark.parametrize(
    ("ours", "reference"),
    [
        (add_integers, operator.add),
        (subtract_integers, operator.sub),
        (multiply_integers, operator.mul),
        (lambda a, b: bitwise(operators.AND, a, b), operator.and_),
        (lambda a, b: bitwise(operators.OR, a, b), operator.or_),
        (lambda a, b: bitwise(operators.XOR, a, b), operator.xor),
    ],
    ids=["add", "sub", "mul", "and", "or", "xor"],
)
def test_binary(ours: Callable[[Ref, Ref], Ref], reference: Callable[[int, int], int]) -> None:
    @given(integers, integers)
    @settings(max_examples=120, deadline=None)
    def check(a: int, b: int) -> None:
        assert checked(ours(program_value(a), program_value(b))) == reference(a, b)
        assert checked(ours(big_ref(a), big_ref(b))) == reference(a, b)

    check()


@given(integers, integers)
@settings(max_examples=200, deadline=None)
def test_division(a: int, b: int) -> None:
    if b == 0:
        with pytest.raises(ZeroDivisionError):
            divide_integers(program_value(a), program_value(b))
        return
    quotient, remainder = divide_integers(program_value(a), program_value(b))
    assert (checked(quotient), checked(remainder)) == divmod(a, b)


@given(sparse(14), sparse(7))
@settings(max_examples=400, deadline=None)
def test_division_of_sparse_numbers(a: int, b: int) -> None:
    b = b or 1
    quotient, remainder = divide_integers(program_value(a), program_value(b))
    assert (checked(quotient), checked(remainder)) == divmod(a, b)


@given(integers, integers)
@settings(max_examples=100, deadline=None)
def test_comparison(a: int, b: int) -> None:
    assert compare_integers(program_value(a), program_value(b)) == (a > b) - (a < b)


@given(integers, st.integers(0, 300))
@settings(max_examples=150, deadline=None)
def test_shifts(a: int, count: int) -> None:
    assert checked(shift_integer_left(program_value(a), count)) == a << count
    assert checked(shift_integer_right(program_value(a), count)) == a >> count


@given(integers)
@settings(max_examples=100, deadline=None)
def test_unary(a: int) -> None:
    assert checked(negated(program_value(a))) == -a
    assert checked(inverted(program_value(a))) == ~a
    assert count_of_ones(program_value(a)) == a.bit_count()


@given(st.integers(-20, 20) | integers, st.integers(0, 40))
@settings(max_examples=100, deadline=None)
def test_power(a: int, exponent: int) -> None:
    assert checked(power(program_value(a), exponent)) == a**exponent


@given(integers, st.integers(0, 1 << 90), integers)
@settings(max_examples=30, deadline=None)
def test_power_modulo(a: int, exponent: int, modulus: int) -> None:
    modulus = modulus or -7
    result = power_modulo(program_value(a), program_value(exponent), program_value(modulus))
    assert checked(result) == pow(a, exponent, modulus)


@given(integers, integers)
@settings(max_examples=30, deadline=None)
def test_inverse_modulo(a: int, modulus: int) -> None:
    modulus = modulus or 12
    try:
        expected: Any = pow(a, -1, modulus)
    except ValueError:
        with pytest.raises(ValueError, match="invertible"):
            inverse_modulo(program_value(a), program_value(modulus))
        return
    assert checked(inverse_modulo(program_value(a), program_value(modulus))) == expected


@pytest.mark.parametrize("a_count", [1, 2, 3, 5, 8, 9, 17, 40])
@pytest.mark.parametrize("b_count", [1, 3, 4, 7, 16, 33])
def test_karatsuba(a_count: int, b_count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Products by Karatsuba's method down to the smallest factors."""
    monkeypatch.setattr(product, "KARATSUBA_FROM", 6)
    a_count, b_count = max(a_count, b_count), min(a_count, b_count)

    @given(st.integers(0, (1 << B * a_count) - 1), st.integers(0, (1 << B * b_count) - 1))
    @settings(max_examples=4, deadline=None)
    def check(a: int, b: int) -> None:
        for x, y in ((a, b), ((1 << B * a_count) - 1, (1 << B * b_count) - 1)):
            left, right, out = (
                Array[natural.Digit](count) for count in (a_count, b_count, a_count + b_count)
            )
            for array, number in ((left, x), (right, y)):
                for index in range(len(array)):
                    array[index] = number >> B * index & natural.DIGIT_MASK
            product.multiply(out.pointer(), left.pointer(), a_count, right.pointer(), b_count)
            assert sum(out[index] << B * index for index in range(len(out))) == x * y

    check()


def test_machine_integers() -> None:
    width = config.word_bits
    for value in (0, 5, -5, (1 << (width - 1)) - 1, -(1 << (width - 1))):
        assert int_of_big(big_ref(value)) == value
    for value in (1 << (width - 1), -(1 << (width - 1)) - 1, 1 << 200):
        with pytest.raises(OverflowError):
            int_of_big(big_ref(value))
    assert word_of_big(big_ref((1 << width) - 1)) == (1 << width) - 1
    for value in (-1, 1 << width):
        with pytest.raises(OverflowError):
            word_of_big(big_ref(value))


def test_too_large() -> None:
    with pytest.raises(OverflowError):
        shift_integer_left(program_value(1), 1 << (config.word_bits - 3))
