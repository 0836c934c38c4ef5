"""Texts laid out as a format specification says."""

from __future__ import annotations

from adder.typed import U8, Int, Pointer
from adder.vm.types.characters import character_size
from adder.vm.types.format_number import padding_before, put_fill
from adder.vm.types.format_spec import LEFT, NO_PRECISION, NONE, FormatSpec
from adder.vm.types.output import Output


def put_text(out: Output, start: Pointer[U8], length: Int, spec: FormatSpec) -> None:
    """Print the first characters of a text, as many as the precision says, filled up to the width."""
    count = 0
    offset = 0
    most = length if spec.precision == NO_PRECISION else spec.precision
    while offset < length and count < most:
        offset += character_size(start[offset])
        count += 1
    put_padded(out, start, offset, count, spec)


def put_bytes(out: Output, start: Pointer[U8], length: Int, spec: FormatSpec) -> None:
    """Print the first bytes, as many as the precision says, filled up to the width."""
    if spec.precision != NO_PRECISION:
        length = min(length, spec.precision)
    put_padded(out, start, length, length, spec)


def put_padded(out: Output, start: Pointer[U8], length: Int, count: Int, spec: FormatSpec) -> None:
    """Print bytes that are `count` characters, filled up to the width; by default at the left."""
    total = max(spec.width - count, 0)
    before = padding_before(LEFT if spec.align == NONE else Int(spec.align), total)
    put_fill(out, Int(spec.fill), before)
    out.bytes(start, length)
    put_fill(out, Int(spec.fill), total - before)
