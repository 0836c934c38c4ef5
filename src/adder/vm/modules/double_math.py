"""Functions in double precision where C's are less exact: the C compiler's exponential function is off by one unit in
the last place for every twelfth argument, among them 1, and so is the hyperbolic cosine that is made from it.
"""

from __future__ import annotations

import math
from decimal import Decimal, localcontext

from adder.typed import Array, Float, float_to_int
from adder.vm.modules import c_math
from adder.vm.types.binary_float import compose, exponent_of, mantissa_of

LARGE = 700.0
"""Up to here neither e to this power nor its reciprocal is too large or too small."""
LIMIT = 1000.0
"""From here on e to this power is infinite, and its reciprocal 0."""
PLACES = 32
TERMS = 13


def two_parts(number):
    """A decimal number as a float with `PLACES` binary places, and the rest; to be called at translation time."""
    high = math.ldexp(math.floor(math.ldexp(float(number), PLACES)), -PLACES)
    return high, float(number - Decimal(high))


with localcontext() as _context:
    _context.prec = 60
    LOG_OF_2_HIGH, LOG_OF_2_LOW = two_parts(Decimal(2).ln())
INVERSE_LOG_OF_2 = 1 / math.log(2)
SERIES: Array[Float] = Array[Float].of([1 / math.factorial(n + 2) for n in range(TERMS)])


def exp(x: Float) -> Float:
    """e to the power x, infinite if that is too large: 2 ** n * exp(r), where x = n * log(2) + r.

    What rounding takes from the two largest sums is added at the end.
    """
    if not -LIMIT < x < LIMIT:
        return c_math.exp(x)
    n = c_math.floor(x * INVERSE_LOG_OF_2 + 0.5)
    high = x - n * LOG_OF_2_HIGH
    low = n * LOG_OF_2_LOW
    r = high - low
    total = 0.0
    for index in range(TERMS - 1, -1, -1):
        total = total * r + SERIES[index]
    more = r * r * total + ((high - r) - low)
    without_one = r + more
    result = 1.0 + without_one
    result += (without_one - (result - 1.0)) + (more - (without_one - r))
    return compose(False, mantissa_of(result), exponent_of(result) + float_to_int(n), False)


def cosh(x: Float) -> Float:
    """The hyperbolic cosine, infinite if that is too large."""
    if not -LARGE < x < LARGE:
        return c_math.cosh(x)
    power = exp(abs(x))
    return 0.5 * (power + 1.0 / power)
