"""Values of the running program for Python values, and back, for tests of the compiler and the types."""

from __future__ import annotations

from typing import Any

from adder.typed import Ref, interned
from adder.vm.strings import Str, is_str, text_of
from adder.vm.types.bigint import DIGIT_BITS, BigInt, new_big, normalised
from adder.vm.types.bytes import Bytes
from adder.vm.types.complex import Complex, new_complex
from adder.vm.types.float import FloatObject, float_value, is_float, new_float
from adder.vm.value import ELLIPSIS, FALSE, NONE, NOT_IMPLEMENTED, TRUE, is_small, small_value

SINGLETONS = {NONE: None, TRUE: True, FALSE: False, ELLIPSIS: Ellipsis, NOT_IMPLEMENTED: NotImplemented}


def python_value(ref: Ref) -> Any:
    """What a value of the running program is as a value of this one."""
    if is_small(ref):
        return small_value(ref)
    if ref in SINGLETONS:
        return SINGLETONS[ref]
    if is_str(ref):
        return content_of(text_of(ref)).decode("utf-8", "surrogatepass")
    if is_float(ref):
        return float_value(ref)
    match ref:
        case Bytes():
            return content_of(ref)
        case BigInt():
            magnitude = sum(ref.items[index] << DIGIT_BITS * index for index in range(ref.length))
            return -magnitude if ref.negative else magnitude
        case Complex():
            return complex(ref.real_part, ref.imaginary_part)
        case _:
            raise TypeError(f"no Python value for {ref!r}")


def content_of(value: Str | Bytes) -> bytes:
    """The bytes that an object holds."""
    return bytes(value.items[index] for index in range(value.length))


def ref_of(value: Any) -> Ref:
    """The value of the running program for a Python value."""
    match value:
        case bool():
            return TRUE if value else FALSE
        case int():
            return integer_ref(value)
        case float():
            return new_float(value)
        case complex():
            return new_complex(value.real, value.imag)
        case str():
            return interned(value)
        case None:
            return NONE
        case _:
            raise TypeError(f"no value of the running program for {value!r}")


def big_ref(value: int) -> BigInt:
    """A BigInt, even for a small integer."""
    digits = []
    magnitude = abs(value)
    while magnitude:
        digits.append(magnitude & ((1 << DIGIT_BITS) - 1))
        magnitude >>= DIGIT_BITS
    made = new_big(len(digits), value < 0)
    for index, digit in enumerate(digits):
        made.items[index] = digit
    return made


def integer_ref(value: int) -> Ref:
    """The integer: small if it fits."""
    return normalised(big_ref(value))
