"""Text from which int, float and complex are made: digits and blanks outside ASCII stand for those in it."""

from __future__ import annotations

from adder.typed import U8, Int, Pointer, Ref, config
from adder.vm.types.bytes_like import content, is_wide
from adder.vm.types.characters import character_at, character_size, is_space, properties
from adder.vm.types.output import string_builder
from adder.vm.types.unicode_data import DECIMAL

NO_PART = ord("?")
"""What is no part of any number."""


def number_text(value: Ref) -> tuple[Pointer[U8], Int]:
    """The characters of a str or the bytes of a buffer, in ASCII."""
    if config.unicode_tables and is_wide(value):
        value = in_ascii(value)
    return content(value)


def in_ascii(text: Ref) -> Ref:
    """A text with characters of ASCII in place of others."""
    start, length = content(text)
    out = string_builder()
    offset = 0
    while offset < length:
        code = character_at(start + offset)
        out.byte(code if code < 0x80 else counterpart(code))
        offset += character_size(start[offset])
    return out.result()


def counterpart(code: Int) -> Int:
    """The digit or blank of ASCII that has the same meaning. The digits of a script follow each other from zero on."""
    if is_space(code):
        return ord(" ")
    if properties(code) & DECIMAL == 0:
        return NO_PART
    zero = code
    while properties(zero - 1) & DECIMAL:
        zero -= 1
    return ord("0") + (code - zero) % 10
