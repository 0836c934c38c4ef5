"""Powers by multiplication and square roots, against CPython's; exact enough for 32-bit floats."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given, settings, strategies as st

from adder.typed import config
from adder.vm.types.float_power import power

pytestmark = pytest.mark.skipif(config.float_bits == 32, reason="CPython's floats have 64 bits")

SPECIAL = [0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0, 0.5, -0.5, 1e10, -1e10, math.inf, -math.inf, math.nan]


def as_in_c(x: float, y: float) -> float:
    """C's pow, of which Python's raises errors."""
    if x == 0.0 and y < 0.0:
        odd = math.isfinite(y) and math.fmod(y, 2.0) != 0.0 and y == math.floor(y)
        return math.copysign(math.inf, x) if odd else math.inf
    try:
        return math.pow(x, y)
    except ValueError:
        return math.nan
    except OverflowError:
        return -math.inf if x < 0.0 and math.fmod(y, 2.0) != 0.0 else math.inf


@pytest.mark.parametrize("x", SPECIAL)
@pytest.mark.parametrize("y", SPECIAL)
def test_special_values(x: float, y: float) -> None:
    expected, found = as_in_c(x, y), power(x, y)
    assert str(found) == str(expected) or math.isclose(found, expected, rel_tol=2**-27)


@settings(deadline=None)
@given(st.floats(2.0**-100, 2.0**100, width=32), st.floats(-3, 3, width=32))
def test_fractions(x: float, y: float) -> None:
    expected = math.pow(x, y)
    assume(1e-38 < expected < 1e38)
    assert math.isclose(power(x, y), expected, rel_tol=2**-26)


@settings(deadline=None)
@given(st.floats(0.9, 1.1), st.integers(-100000, 100000))
def test_many_multiplications(x: float, y: int) -> None:
    assume(abs(y * math.log(x)) < 88)
    assert math.isclose(power(x, float(y)), math.pow(x, y), rel_tol=2**-26)


@given(st.integers(-20, 20), st.integers(0, 5))
def test_exact_ones(x: int, y: int) -> None:
    assert power(float(x), float(y)) == x**y
