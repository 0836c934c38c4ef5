"""Complex numbers laid out as a format specification says."""

from __future__ import annotations

from adder.typed import Int
from adder.vm.types.binary_float import is_negative_float
from adder.vm.types.complex import Complex
from adder.vm.types.format_float import GENERAL, SHORTEST, put_float
from adder.vm.types.format_number import padding_before, put_fill
from adder.vm.types.format_spec import INSIDE, NO_PRECISION, NONE, RIGHT, FormatSpec
from adder.vm.types.output import Output, string_builder
from adder.vm.types.str_sequence import str_of_character


def put_complex(out: Output, number: Complex, spec: FormatSpec) -> None:
    """Print a complex number: both parts in the same way, then what fills up the width."""
    check_complex(spec)
    fill = Int(spec.fill)
    width = spec.width
    align = RIGHT if spec.align == NONE else Int(spec.align)
    spec.width = 0
    parts = string_builder()
    put_parts(parts, number, spec)
    buffer = parts.buffer
    assert buffer is not None
    length = Int(parts.length)
    before = padding_before(align, max(width - length, 0))
    put_fill(out, fill, before)
    out.bytes(buffer.pointer(), length)
    put_fill(out, fill, width - length - before)
    parts.release()


def check_complex(spec: FormatSpec) -> None:
    """ValueError for what makes no sense for complex numbers."""
    kind = Int(spec.kind)
    if kind != NONE and kind not in b"eEfFgGn":
        code = str_of_character(kind)
        raise ValueError("Unknown format code '%s' for object of type 'complex'", code)
    if spec.fill == ord("0"):
        raise ValueError("Zero padding is not allowed in complex format specifier")
    if spec.align == INSIDE:
        raise ValueError("'=' alignment flag is not allowed in complex format specifier")
    if kind == ord("n"):
        spec.kind = GENERAL


def put_parts(out: Output, number: Complex, spec: FormatSpec) -> None:
    """Print the real part, unless it is 0 and no letter says how, and the imaginary part with its sign."""
    plain = spec.kind == NONE
    if plain:
        spec.kind = SHORTEST if spec.precision == NO_PRECISION else GENERAL
    if plain and number.real_part == 0.0 and not is_negative_float(number.real_part):
        put_float(out, number.imaginary_part, spec)
        out.byte(ord("j"))
        return
    if plain:
        out.byte(ord("("))
    put_float(out, number.real_part, spec)
    spec.sign = ord("+")
    put_float(out, number.imaginary_part, spec)
    out.byte(ord("j"))
    if plain:
        out.byte(ord(")"))
