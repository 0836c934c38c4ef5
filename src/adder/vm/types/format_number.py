"""Numbers laid out as a format specification says: sign, prefix, grouped digits, and what fills up the width."""

from __future__ import annotations

from adder.typed import U8, Int, Pointer, Ref
from adder.vm.types.bigint import is_negative
from adder.vm.types.bytes import checked_sum
from adder.vm.types.format_spec import (
    INSIDE,
    LEFT,
    MIDDLE,
    NONE,
    RIGHT,
    FormatSpec,
)
from adder.vm.types.int_text import print_magnitude
from adder.vm.types.output import Output, string_builder
from adder.vm.value import is_small, small_value

MINUS = ord("-")
ZERO = ord("0")


def make_room(out: Output, count: Int) -> None:
    """See to it that `count` more bytes fit; MemoryError."""
    buffer = out.buffer
    if buffer is not None and checked_sum(Int(out.length), count) > len(buffer):
        out.grown(Int(out.length) + count)


def put_fill(out: Output, code: Int, count: Int) -> None:
    """Print a character several times."""
    if count <= 0:
        return
    make_room(out, count)
    for _ in range(count):
        out.character(code)


def padding_before(align: Int, total: Int) -> Int:
    """How much of the padding goes in front, by the alignment."""
    if align == LEFT:
        return 0
    return total // 2 if align == MIDDLE else total


def put_number(out: Output, spec: FormatSpec, negative: bool, digits: Output, whole: Int) -> None:
    """Print digits, of which the first `whole` are the integer part, with all that belongs to a number.

    For integers with `alternate` there is a prefix.
    """
    buffer = digits.buffer
    assert buffer is not None
    start = buffer.pointer()
    align = Int(spec.align)
    if align == NONE:
        align = INSIDE if spec.zero else RIGHT
    sign = sign_of(spec, negative)
    prefix = prefix_of(spec)
    rest = Int(digits.length) - whole
    around = (1 if sign != NONE else 0) + (2 if prefix != NONE else 0) + rest
    group = group_size(spec)
    zeros = 0
    if group != 0 and whole != 0 and spec.fill == ZERO and align == INSIDE:
        zeros = zeros_for_width(whole, group, spec.width - around)
    count = whole + zeros
    length = around + count + ((count - 1) // group if group != 0 and count > 0 else 0)
    total = max(spec.width - length, 0)
    before = 0 if align == INSIDE else padding_before(align, total)
    put_fill(out, Int(spec.fill), before)
    if sign != NONE:
        out.byte(sign)
    if prefix != NONE:
        out.byte(ZERO)
        out.byte(prefix)
    if align == INSIDE:
        put_fill(out, Int(spec.fill), total)
    put_grouped(out, start, whole, zeros, group, Int(spec.grouping))
    out.bytes(start + whole, rest)
    if align != INSIDE:
        put_fill(out, Int(spec.fill), total - before)


def sign_of(spec: FormatSpec, negative: bool) -> Int:
    """The character for the sign, NONE if there is none."""
    if negative:
        return MINUS
    return Int(spec.sign) if spec.sign != MINUS else NONE


def prefix_of(spec: FormatSpec) -> Int:
    """The letter of the prefix for the base, NONE if there is none."""
    if spec.alternate and spec.kind in b"xXob":
        return Int(spec.kind)
    return NONE


def group_size(spec: FormatSpec) -> Int:
    """How many digits are between two separators, 0 if there are none."""
    if spec.grouping == NONE:
        return 0
    return 4 if spec.kind in b"xXob" else 3


def zeros_for_width(digits: Int, group: Int, width: Int) -> Int:
    """How many zeros bring grouped digits to a width; a separator is never in front."""
    if width <= digits + (digits - 1) // group:
        return 0
    # count digits take count + (count - 1) // group characters
    count = (width * group + group) // (group + 1)
    while count + (count - 1) // group < width:
        count += 1
    while count > digits and count - 1 + (count - 2) // group >= width:
        count -= 1
    return count - digits


def put_grouped(out: Output, start: Pointer[U8], whole: Int, zeros: Int, group: Int, separator: Int) -> None:
    """Print zeros and digits with separators."""
    if group == 0:
        out.bytes(start, whole)
        return
    left = whole + zeros
    make_room(out, left)
    while left > 0:
        out.byte(ZERO if left > whole else Int(start[whole - left]))
        left -= 1
        if left != 0 and left % group == 0:
            out.byte(separator)


def base_of(kind: Int) -> Int:
    """The base that a letter stands for."""
    if kind == ord("x") or kind == ord("X"):
        return 16
    if kind == ord("o"):
        return 8
    return 2 if kind == ord("b") else 10


def put_integer(out: Output, value: Ref, spec: FormatSpec, least_digits: Int) -> None:
    """Print an integer in the base that the specification says, with zeros up to `least_digits`."""
    number = string_builder()
    base = base_of(spec.kind)
    if is_small(value) and base == 10:
        number.decimal(abs(small_value(value)))
    else:
        print_magnitude(number, value, base, spec.kind == ord("X"))
    if least_digits > Int(number.length):
        number = with_zeros(number, least_digits)
    put_number(out, spec, is_negative(value), number, Int(number.length))
    number.release()


def with_zeros(number: Output, count: Int) -> Output:
    """A number with zeros in front, so that it has so many digits."""
    buffer = number.buffer
    assert buffer is not None
    digits = string_builder()
    put_fill(digits, ZERO, count - Int(number.length))
    digits.bytes(buffer.pointer(), Int(number.length))
    number.release()
    return digits
