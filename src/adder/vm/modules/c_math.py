"""The mathematical functions of C: from the C library, on chips from the compiler's own (toolchain/mathlib.py).

They are named after C's. Infinite and NaN arguments and results are as in C; under CPython they are Python's functions.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from adder.typed import Float, config, extern

_SUFFIX = "" if config.float_bits == 64 else "f"

Function = Callable[[float], float]
Function2 = Callable[[float, float], float]


def _hosted(name, *arguments):
    """The function of CPython's module math, with results where that raises exceptions."""
    try:
        return getattr(math, name)(*arguments)
    except ValueError:
        return math.nan
    except OverflowError:
        return math.inf


def _function(name: str, python: str = "") -> Function:
    @extern(name + _SUFFIX)
    def function(x: Float) -> Float:
        return _hosted(python or name, x)  # type: ignore[no-any-return]

    return function


def _function2(name: str) -> Function2:
    @extern(name + _SUFFIX)
    def function(x: Float, y: Float) -> Float:
        return _hosted(name, x, y)  # type: ignore[no-any-return]

    return function


acos, asin, atan = _function("acos"), _function("asin"), _function("atan")
acosh, asinh, atanh = _function("acosh"), _function("asinh"), _function("atanh")
cos, sin, tan = _function("cos"), _function("sin"), _function("tan")
cosh, sinh, tanh = _function("cosh"), _function("sinh"), _function("tanh")
exp, expm1, sqrt = _function("exp"), _function("expm1"), _function("sqrt")
log, log2, log10 = _function("log"), _function("log2"), _function("log10")
log1p = _function("log1p")
floor, ceil, trunc = _function("floor"), _function("ceil"), _function("trunc")
gamma, lgamma = _function("tgamma", "gamma"), _function("lgamma")
erf, erfc = _function("erf"), _function("erfc")
atan2, fmod, pow = _function2("atan2"), _function2("fmod"), _function2("pow")
