"""The mathematical functions of chips against CPython's."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
from hypothesis import assume, given, strategies as st

from adder.vm.modules import single_math, special_functions

RANGES = {
    "sin": (-1000, 1000),
    "cos": (-1000, 1000),
    "tan": (-1.5, 1.5),
    "atan": (-1e6, 1e6),
    "asin": (-1, 1),
    "acos": (-1, 1),
    "sinh": (-80, 80),
    "cosh": (-80, 80),
    "tanh": (-20, 20),
    "asinh": (-1e6, 1e6),
    "acosh": (1, 1e6),
    "atanh": (-0.9375, 0.9375),
    "expm1": (-80, 80),
    "log1p": (-0.9375, 1e6),
    "gamma": (-20, 30),
    "lgamma": (-20, 1000),
    "erf": (-6, 6),
    "erfc": (-6, 6),
}


def near(value: float, expected: float) -> bool:
    """Equal as far as single precision goes."""
    return abs(value - expected) <= 2e-7 * max(abs(expected), 0.01)


@pytest.mark.parametrize("name", RANGES)
@given(data=st.data())
def test_function(name: str, data: st.DataObject) -> None:
    ours: Callable[[float], float] = getattr(single_math, name, None) or getattr(special_functions, name)
    x = data.draw(st.floats(*RANGES[name], width=32))
    assume(name not in ("gamma", "lgamma") or abs(x - round(x)) > 1e-3 or x > 0.5)
    assert near(ours(x), getattr(math, name)(x))


@pytest.mark.parametrize(
    "x", [0.4142, 0.41421, math.tan(math.pi / 8), 0.41422, 0.4143, 0.41431, 1.0, 1.0000001]
)
def test_atan_at_its_borders(x: float) -> None:
    assert near(single_math.atan(x), math.atan(x))
    assert near(single_math.atan(-x), math.atan(-x))


@pytest.mark.parametrize("y", [0.0, -0.0, 1.0, -1.0, 2.5, math.inf, -math.inf])
@pytest.mark.parametrize("x", [0.0, -0.0, 1.0, -1.0, 0.3, math.inf, -math.inf])
def test_atan2(y: float, x: float) -> None:
    value, expected = single_math.atan2(y, x), math.atan2(y, x)
    assert near(value, expected)
    assert math.copysign(1, value) == math.copysign(1, expected)


@pytest.mark.parametrize("name", ["sin", "cos", "tan"])
def test_angles_without_value(name: str) -> None:
    assert math.isnan(getattr(single_math, name)(math.inf))
    assert math.isnan(getattr(single_math, name)(math.nan))
