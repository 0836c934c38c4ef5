"""Functions of the C library that arithmetic of floats and complex numbers needs."""

from __future__ import annotations

import math

from adder.typed import Float, config, extern

_SUFFIX = "" if config.float_bits == 64 else "f"


@extern("fmod" + _SUFFIX)
def c_fmod(x: Float, y: Float) -> Float:
    """The remainder of x / y with the sign of x, exact."""
    try:
        return math.fmod(x, y)
    except ValueError:
        return math.nan


@extern("floor" + _SUFFIX)
def c_floor(x: Float) -> Float:
    """The largest integral float not above x."""
    return x if not math.isfinite(x) or x == 0 else math.copysign(float(math.floor(x)), x)


@extern("pow" + _SUFFIX)
def c_pow(x: Float, y: Float) -> Float:
    """x to the power y; infinite or NaN where that is no float."""
    try:
        return math.pow(x, y)
    except OverflowError:
        return -math.inf if x < 0 and y % 2 == 1 else math.inf
    except ValueError:
        return math.inf if x == 0 else math.nan


@extern("hypot" + _SUFFIX)
def c_hypot(x: Float, y: Float) -> Float:
    """The length of a vector."""
    return math.hypot(x, y)


@extern("atan2" + _SUFFIX)
def c_atan2(y: Float, x: Float) -> Float:
    """The angle of a vector."""
    return math.atan2(y, x)


@extern("exp" + _SUFFIX)
def c_exp(x: Float) -> Float:
    """e to the power x; infinite if that is too large."""
    try:
        return math.exp(x)
    except OverflowError:
        return math.inf


@extern("log" + _SUFFIX)
def c_log(x: Float) -> Float:
    """The natural logarithm."""
    if x == 0:
        return -math.inf
    return math.log(x) if x > 0 or math.isnan(x) else math.nan


@extern("sin" + _SUFFIX)
def c_sin(x: Float) -> Float:
    """The sine."""
    return math.sin(x) if math.isfinite(x) else math.nan


@extern("cos" + _SUFFIX)
def c_cos(x: Float) -> Float:
    """The cosine."""
    return math.cos(x) if math.isfinite(x) else math.nan
