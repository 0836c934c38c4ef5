"""`isclose` of the modules math and cmath: its tolerances."""

from __future__ import annotations

from adder.typed import Float, Int, Pointer, Ref, interned
from adder.vm.types.numbers import Numbers


def tolerances(args: Pointer[Ref], positional: Int, keywords: Int) -> tuple[Float, Float]:
    """The relative and the absolute tolerance among the arguments `a, b, *, rel_tol=1e-9, abs_tol=0.0`."""
    if positional != 2:
        raise TypeError("function takes %d positional arguments but %d were given", 2, positional)
    relative = 1e-9
    absolute = 0.0
    for index in range(keywords):
        name = args[2 + 2 * index]
        value = Numbers.float_of(args[3 + 2 * index])
        if name is interned("rel_tol"):
            relative = value
        elif name is interned("abs_tol"):
            absolute = value
        else:
            raise TypeError("unexpected keyword argument '%s'", name)
    if relative < 0.0 or absolute < 0.0:
        raise ValueError("tolerances must be non-negative")
    return relative, absolute
