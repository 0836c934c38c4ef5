"""Methods of str, bytes and bytearray that remove or add characters at the ends: strip, center, zfill, expandtabs."""

from __future__ import annotations

from adder.typed import U8, Int, Pointer, Ref, copy_items, fill_items
from adder.vm.strings import as_str, is_str
from adder.vm.types.bytes import MAX_LENGTH, checked_product, checked_sum
from adder.vm.types.bytes_like import (
    BYTE_VALUES,
    blank_like,
    content,
    finished,
    is_wide,
    length_in_items,
    operand,
    part,
    shared_method,
)
from adder.vm.types.characters import character_at, character_size, is_byte_space, is_space, size_before
from adder.vm.types.text_offsets import character_count
from adder.vm.types.text_search import find_bytes
from adder.vm.value import NONE

SPACE = ord(" ")


def is_stripped(self: Ref, place: Pointer[U8], size: Int, characters: Ref | None) -> bool:
    """Whether the character of `size` bytes at a place is one of those to strip; absent: white space."""
    if characters is None or characters is NONE:
        return is_space(character_at(place)) if is_str(self) else is_byte_space(place[0])
    chosen, count = operand(self, characters)
    return find_bytes(chosen, count, place, size) >= 0


def stripped(self: Ref, characters: Ref | None, left: bool, right: bool) -> Ref:
    """Without characters at the ends."""
    start, stop = content(self)
    if characters is not None and characters is not NONE:
        operand(self, characters)
    wide = is_wide(self)
    low = 0
    while left and low < stop:
        size = character_size(start[low]) if wide else 1
        if not is_stripped(self, start + low, size, characters):
            break
        low += size
    while right and low < stop:
        size = size_before(start + stop) if wide else 1
        if not is_stripped(self, start + (stop - size), size, characters):
            break
        stop -= size
    return part(self, low, stop)


@shared_method
def strip(self: Ref, chars: Ref | None = None, /) -> Ref:
    """Without white space, or the given characters, at both ends."""
    return stripped(self, chars, True, True)


@shared_method
def lstrip(self: Ref, chars: Ref | None = None, /) -> Ref:
    """Without white space, or the given characters, at the beginning."""
    return stripped(self, chars, True, False)


@shared_method
def rstrip(self: Ref, chars: Ref | None = None, /) -> Ref:
    """Without white space, or the given characters, at the end."""
    return stripped(self, chars, False, True)


def padding(self: Ref, fill: Ref | None) -> tuple[Pointer[U8], Int]:
    """The bytes of the character to fill up with; TypeError unless it is one character."""
    if fill is None:
        return BYTE_VALUES.pointer(SPACE), 1
    start, size = operand(self, fill)
    text = as_str(fill)
    if (size if text is None else character_count(text)) != 1:
        raise TypeError("The fill character must be exactly one character long")
    return start, size


def padded(self: Ref, before: Int, after: Int, fill: Ref | None) -> Ref:
    """With a number of fill characters added at both ends."""
    start, length = content(self)
    unit, size = padding(self, fill)
    if before <= 0 and after <= 0:
        return part(self, 0, length)
    made, place = blank_like(self, checked_sum(checked_product(before + after, size), length))
    put_padding(place, unit, size, before)
    copy_items(place + before * size, start, length)
    put_padding(place + (before * size + length), unit, size, after)
    return finished(made)


def put_padding(place: Pointer[U8], unit: Pointer[U8], size: Int, count: Int) -> None:
    """Store a fill character several times."""
    if size == 1:
        fill_items(place, unit[0], count)
        return
    for number in range(count):
        copy_items(place + number * size, unit, size)


def missing(self: Ref, width: Int) -> Int:
    """How many characters are missing to a width."""
    length = length_in_items(self)
    return width - length if width > length else 0


@shared_method
def center(self: Ref, width: Int, fillchar: Ref | None = None, /) -> Ref:
    """In the middle of `width` characters."""
    total = missing(self, width)
    before = total // 2 + (total & width & 1)
    return padded(self, before, total - before, fillchar)


@shared_method
def ljust(self: Ref, width: Int, fillchar: Ref | None = None, /) -> Ref:
    """At the left of `width` characters."""
    return padded(self, 0, missing(self, width), fillchar)


@shared_method
def rjust(self: Ref, width: Int, fillchar: Ref | None = None, /) -> Ref:
    """At the right of `width` characters."""
    return padded(self, missing(self, width), 0, fillchar)


@shared_method
def zfill(self: Ref, width: Int, /) -> Ref:
    """With zeros added at the left, but behind a sign."""
    start, length = content(self)
    zeros = missing(self, width)
    if zeros == 0:
        return part(self, 0, length)
    made, place = blank_like(self, checked_sum(zeros, length))
    sign = 1 if length > 0 and (start[0] == ord("+") or start[0] == ord("-")) else 0
    copy_items(place, start, sign)
    fill_items(place + sign, ord("0"), zeros)
    copy_items(place + (sign + zeros), start + sign, length - sign)
    return finished(made)


@shared_method
def expandtabs(self: Ref, tabsize: Int = 8) -> Ref:
    """With spaces instead of tabs, up to the next column that is a multiple of `tabsize`."""
    start, length = content(self)
    wide = is_wide(self)
    tabsize = min(tabsize, MAX_LENGTH)
    made, place = blank_like(self, expand_tabs(start, length, tabsize, wide, None))
    expand_tabs(start, length, tabsize, wide, place)
    return finished(made)


def expand_tabs(start: Pointer[U8], length: Int, tabsize: Int, wide: bool, place: Pointer[U8] | None) -> Int:
    """The length with tabs expanded; the bytes are stored if a place is given."""
    column = 0
    size = 0
    for offset in range(length):
        byte = start[offset]
        if byte == ord("\t"):
            spaces = tabsize - column % tabsize if tabsize > 0 else 0
            if place is not None:
                fill_items(place + size, SPACE, spaces)
            size = checked_sum(size, spaces)
            column += spaces
            continue
        if place is not None:
            place[size] = byte
        size = checked_sum(size, 1)
        if byte == ord("\n") or byte == ord("\r"):
            column = 0
        elif not wide or byte & 0xC0 != 0x80:
            column += 1
    return size
