"""Methods of str, bytes and bytearray that take apart and put together: split, partition, splitlines, join."""

from __future__ import annotations

from adder.typed import U8, Int, Pointer, Ref, cast, copy_items, inline_function, type_object
from adder.vm.strings import as_str, is_str
from adder.vm.types.buffers import readable
from adder.vm.types.bytes import checked_sum
from adder.vm.types.bytes_like import (
    blank_like,
    content,
    finished,
    is_exact,
    is_wide,
    made_like,
    operand,
    part,
    shared_method,
)
from adder.vm.types.characters import character_at, character_size, is_byte_space, is_space, size_before
from adder.vm.types.list import List, list_of_iterable, reverse_items
from adder.vm.types.protocol import type_of
from adder.vm.types.text_search import ALL, find_bytes, find_last_bytes
from adder.vm.types.tuple import tuple3
from adder.vm.value import NONE


def space_at(self: Ref, place: Pointer[U8], wide: bool) -> Int:
    """The number of bytes of the white space at a place, 0 if there is none."""
    if not wide:
        byte = Int(place[0])
        if is_byte_space(byte) or (28 <= byte <= 31 and is_str(self)):
            return 1
        return 0
    return character_size(place[0]) if is_space(character_at(place)) else 0


@inline_function
def is_plain(byte: U8) -> bool:
    """Whether a byte is an ASCII character that is surely no white space: most are, which saves a closer look."""
    return 32 < byte < 0x80


@shared_method
def split(self: Ref, sep: Ref = NONE, maxsplit: Int = -1) -> Ref:
    """The parts between separators, or runs of white space; at most `maxsplit` times from the left."""
    parts = List()
    most = ALL if maxsplit < 0 else maxsplit
    if sep is NONE:
        split_at_space(self, most, parts)
        return parts
    start, length = content(self)
    wanted, size = separator(self, sep)
    offset = 0
    while most > 0:
        step = find_bytes(start + offset, length - offset, wanted, size)
        if step < 0:
            break
        parts.append(part(self, offset, offset + step))
        offset += step + size
        most -= 1
    parts.append(part(self, offset, length))
    return parts


def separator(self: Ref, sep: Ref) -> tuple[Pointer[U8], Int]:
    """The bytes of a separator; ValueError if there are none."""
    wanted, size = operand(self, sep)
    if size == 0:
        raise ValueError("empty separator")
    return wanted, size


def split_at_space(self: Ref, most: Int, parts: List) -> None:
    """Add the parts between runs of white space to a list; at most `most` splits, from the left."""
    start, length = content(self)
    wide = is_wide(self)
    offset = behind_spaces(self, 0, wide)
    while offset < length:
        if most == 0:
            parts.append(part(self, offset, length))
            return
        most -= 1
        end = offset
        while end < length and (is_plain(start[end]) or space_at(self, start + end, wide) == 0):
            end += character_size(start[end]) if wide else 1
        parts.append(part(self, offset, end))
        offset = behind_spaces(self, end, wide)


def behind_spaces(self: Ref, offset: Int, wide: bool) -> Int:
    """The first offset from one on where there is no white space."""
    start, length = content(self)
    while offset < length and not is_plain(start[offset]):
        size = space_at(self, start + offset, wide)
        if size == 0:
            break
        offset += size
    return offset


def before_spaces(self: Ref, offset: Int, wide: bool) -> Int:
    """The last offset down from one behind something that is not white space."""
    start, _ = content(self)
    while offset > 0:
        size = size_before(start + offset) if wide else 1
        if space_at(self, start + (offset - size), wide) == 0:
            break
        offset -= size
    return offset


@shared_method
def rsplit(self: Ref, sep: Ref = NONE, maxsplit: Int = -1) -> Ref:
    """The parts between separators, or runs of white space; at most `maxsplit` times from the right."""
    parts = List()
    most = ALL if maxsplit < 0 else maxsplit
    if sep is NONE:
        split_at_space_from_right(self, most, parts)
    else:
        start, length = content(self)
        wanted, size = separator(self, sep)
        while most > 0:
            offset = find_last_bytes(start, length, wanted, size)
            if offset < 0:
                break
            parts.append(part(self, offset + size, length))
            length = offset
            most -= 1
        parts.append(part(self, 0, length))
    reverse_items(parts.items, 0, Int(parts.length))
    return parts


def split_at_space_from_right(self: Ref, most: Int, parts: List) -> None:
    """Add the parts between runs of white space to a list, the last one first; at most `most` splits."""
    start, length = content(self)
    wide = is_wide(self)
    end = before_spaces(self, length, wide)
    while end > 0:
        if most == 0:
            parts.append(part(self, 0, end))
            return
        most -= 1
        offset = end
        while offset > 0:
            size = size_before(start + offset) if wide else 1
            if space_at(self, start + (offset - size), wide) != 0:
                break
            offset -= size
        parts.append(part(self, offset, end))
        end = before_spaces(self, offset, wide)


@shared_method
def partition(self: Ref, sep: Ref, /) -> Ref:
    """What is before the first separator, the separator, and what is behind it."""
    start, length = content(self)
    wanted, size = separator(self, sep)
    offset = find_bytes(start, length, wanted, size)
    if offset < 0:
        return tuple3(part(self, 0, length), part(self, 0, 0), part(self, 0, 0))
    return tuple3(part(self, 0, offset), made_like(self, wanted, size), part(self, offset + size, length))


@shared_method
def rpartition(self: Ref, sep: Ref, /) -> Ref:
    """What is before the last separator, the separator, and what is behind it."""
    start, length = content(self)
    wanted, size = separator(self, sep)
    offset = find_last_bytes(start, length, wanted, size)
    if offset < 0:
        return tuple3(part(self, 0, 0), part(self, 0, 0), part(self, 0, length))
    return tuple3(part(self, 0, offset), made_like(self, wanted, size), part(self, offset + size, length))


def line_end_at(place: Pointer[U8], left: Int, text: bool) -> Int:
    """The number of bytes of the line end at a place, 0 if there is none; `left` bytes are left."""
    byte = Int(place[0])
    if byte == ord("\r"):
        return 2 if left > 1 and place[1] == ord("\n") else 1
    if byte == ord("\n"):
        return 1
    if not text:
        return 0
    if byte == 11 or byte == 12 or 28 <= byte <= 30:
        return 1
    if byte == 0xC2 and place[1] == 0x85:
        return 2
    return 3 if byte == 0xE2 and place[1] == 0x80 and (place[2] == 0xA8 or place[2] == 0xA9) else 0


@shared_method
def splitlines(self: Ref, keepends: bool = False) -> Ref:
    """The lines, with or without their ends."""
    lines = List()
    start, length = content(self)
    text = is_str(self)
    begin = 0
    offset = 0
    while offset < length:
        size = line_end_at(start + offset, length - offset, text)
        if size == 0:
            offset += 1
            continue
        lines.append(part(self, begin, offset + size if keepends else offset))
        offset += size
        begin = offset
    if begin < length:
        lines.append(part(self, begin, length))
    return lines


@shared_method
def join(self: Ref, iterable: Ref, /) -> Ref:
    """The items of an iterable, which must all be of this kind, with `self` in between."""
    plain = isinstance(iterable, List) and iterable.type is type_object(List)
    items = cast(List, iterable) if plain else list_of_iterable(iterable)
    count = Int(items.length)
    if count == 1 and is_exact(items.items[0]) and type_of(items.items[0]) is type_of(self):
        return items.items[0]
    between, size = content(self)
    total = 0
    for index in range(count):
        total = checked_sum(total, checked_sum(joinable(self, items.items[index], index), size))
    made, place = blank_like(self, max(total - size, 0))
    for index in range(count):
        if index != 0:
            copy_items(place, between, size)
            place += size
        start, length = content(items.items[index])
        copy_items(place, start, length)
        place += length
    return finished(made)


def joinable(self: Ref, item: Ref, index: Int) -> Int:
    """The number of bytes of an item to be joined; TypeError if it cannot be."""
    if is_str(self):
        text = as_str(item)
        if text is None:
            raise TypeError("sequence item %d: expected str instance, %t found", index, item)
        return Int(text.length)
    _, length = readable(item)
    return length
