"""What a format specification says, and the parser of the mini-language: `[[fill]align][sign][z][#][0][width]...`."""

from __future__ import annotations

from adder.typed import U8, U32, Int, Object, Pointer, static_ram
from adder.vm.types.bytes import MAX_LENGTH
from adder.vm.types.characters import character_at, character_size

NONE = 0
LEFT = ord("<")
RIGHT = ord(">")
MIDDLE = ord("^")
INSIDE = ord("=")
"""Fill between the sign and the digits."""
COMMA = ord(",")
UNDERSCORE = ord("_")
NO_PRECISION = -1


class FormatSpec(Object):
    """How a value is to be formatted. Characters that were not given are NONE; `fill` is always one."""

    fill: U32 = ord(" ")
    align: U8 = NONE
    sign: U8 = NONE
    grouping: U8 = NONE
    kind: U8 = NONE
    alternate: bool = False
    zero: bool = False
    """Numbers are filled with zeros behind the sign unless another alignment was given."""
    no_negative_zero: bool = False
    width: Int = 0
    precision: Int = NO_PRECISION


SPEC = static_ram(FormatSpec())
"""The specification that `parse_spec` fills in. No code of the program runs while it is in use."""


def reset(spec: FormatSpec) -> None:
    """Nothing has been specified."""
    spec.fill = ord(" ")
    spec.align = NONE
    spec.sign = NONE
    spec.grouping = NONE
    spec.kind = NONE
    spec.alternate = False
    spec.zero = False
    spec.no_negative_zero = False
    spec.width = 0
    spec.precision = NO_PRECISION


def is_align(code: Int) -> bool:
    """Whether a character says how to align."""
    return code == LEFT or code == RIGHT or code == MIDDLE or code == INSIDE


def is_digit(code: Int) -> bool:
    """Whether a character is a decimal digit."""
    return 48 <= code <= 57


def parse_number(start: Pointer[U8], length: Int, offset: Int) -> tuple[Int, Int]:
    """The decimal number at an offset, and the offset behind it; ValueError if it is too large."""
    number = 0
    while offset < length and is_digit(start[offset]):
        if number > (MAX_LENGTH - 9) // 10:
            raise ValueError("Too many decimal digits in format string")
        number = number * 10 + (start[offset] - 48)
        offset += 1
    return number, offset


def parse_spec(start: Pointer[U8], length: Int) -> FormatSpec:
    """The meaning of a format specification, good until the next one is parsed; ValueError."""
    spec = SPEC
    reset(spec)
    offset = parse_align(spec, start, length)
    filled = offset > 1
    if offset < length and start[offset] in b"+- ":
        spec.sign = start[offset]
        offset += 1
    if offset < length and start[offset] == ord("z"):
        spec.no_negative_zero = True
        offset += 1
    if offset < length and start[offset] == ord("#"):
        spec.alternate = True
        offset += 1
    if not filled and offset < length and start[offset] == ord("0"):
        spec.fill = ord("0")
        spec.zero = True
        offset += 1
    spec.width, offset = parse_number(start, length, offset)
    while offset < length and (start[offset] == COMMA or start[offset] == UNDERSCORE):
        if spec.grouping != NONE:
            if spec.grouping == start[offset]:
                raise ValueError("Cannot specify '%s' twice.", "," if spec.grouping == COMMA else "_")
            raise ValueError("Cannot specify both ',' and '_'.")
        spec.grouping = start[offset]
        offset += 1
    offset = parse_precision(spec, start, length, offset)
    if offset < length and start[offset] < 0x80:
        spec.kind = start[offset]
        offset += 1
    if offset != length:
        raise ValueError("Invalid format specifier")
    return spec


def parse_align(spec: FormatSpec, start: Pointer[U8], length: Int) -> Int:
    """Read `[[fill]align]`; returns the offset behind it."""
    if length == 0:
        return 0
    size = character_size(start[0])
    if size < length and is_align(start[size]):
        spec.fill = U32(character_at(start))
        spec.align = start[size]
        return size + 1
    if is_align(start[0]):
        spec.align = start[0]
        return 1
    return 0


def parse_precision(spec: FormatSpec, start: Pointer[U8], length: Int, offset: Int) -> Int:
    """Read `[.precision]`; returns the offset behind it."""
    if offset == length or start[offset] != ord("."):
        return offset
    precision, behind = parse_number(start, length, offset + 1)
    if behind == offset + 1:
        raise ValueError("Format specifier missing precision")
    spec.precision = precision
    return behind
