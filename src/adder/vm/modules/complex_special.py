"""Complex functions of infinite and undefined numbers, and of zeros with signs.

What they are is laid down in C's Annex G. The tables are made when the image is: from the functions of the Python that
the translator runs on, called with each combination of the kinds of numbers.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from adder.typed import Array, Float, Int
from adder.vm.types.binary_float import is_finite, is_nan, is_negative_float

KINDS = (-math.inf, -1.0, -0.0, 0.0, 1.0, math.inf, math.nan)
"""A number of each kind, in the order of `kind_of`."""
OUT_OF_DOMAIN = -12345.0
"""Stands in the tables for the real part where there is no result."""


def table_of(function: Callable[[complex], complex]) -> Array[Float]:
    """Both parts of a function's results for the combinations of kinds; to be called at translation time."""
    values: list[float] = []
    for real in KINDS:
        for imaginary in KINDS:
            try:
                result = function(complex(real, imaginary))
            except (ValueError, OverflowError):
                result = complex(OUT_OF_DOMAIN, 0.0)
            values += [result.real, result.imag]
    return Array[Float].of(values)


def kind_of(x: Float) -> Int:
    """The place in KINDS of the number that is like this one."""
    if is_nan(x):
        return 6
    if not is_finite(x):
        return 0 if x < 0.0 else 5
    if x == 0.0:
        return 2 if is_negative_float(x) else 3
    return 1 if x < 0.0 else 4


def looked_up(table: Array[Float], x: Float, y: Float) -> tuple[Float, Float]:
    """What a table says of x + y*j; ValueError where there is no result."""
    place = 2 * (len(KINDS) * kind_of(x) + kind_of(y))
    if table[place] == OUT_OF_DOMAIN:
        raise ValueError("math domain error")
    return table[place], table[place + 1]
