"""A str as a sequence of characters: indices, slices, iteration."""

from __future__ import annotations

from adder.typed import U8, U32, Int, Object, Pointer, Ref, copy_items, inline_function
from adder.vm.strings import is_ascii, one_byte_str, str_from_bytes, str_result, text_of
from adder.vm.types.bytes_like import new_text, part
from adder.vm.types.characters import character_size, put_character
from adder.vm.types.runs import checked_index
from adder.vm.types.slice import Slice, selected
from adder.vm.types.str import Str
from adder.vm.types.text_offsets import character_count, offset_at
from adder.vm.types.type import builtin_type, slot_of


@inline_function
def character_ref(place: Pointer[U8]) -> Ref:
    """The string of the character at a place."""
    if place[0] < 0x80:
        return one_byte_str(place[0])
    return str_from_bytes(place, character_size(place[0]))


def str_of_character(code: Int) -> Ref:
    """The string of the character with a code point: `chr(code)`."""
    if code < 0x80:
        return one_byte_str(U8(code))
    text = new_text(4)
    size = put_character(text.items.pointer(), code)
    return str_from_bytes(text.items.pointer(), size)


@slot_of(Str, "get_item")
def get_item(self: Ref, key: Ref) -> Ref:
    """`self[index]`, `self[start:stop:step]`."""
    text = text_of(self)
    if isinstance(key, Slice):
        return get_slice(self, text, key)
    index = checked_index(key, character_count(text), "string index out of range")
    return character_ref(text.items.pointer(offset_at(text, index)))


def get_slice(self: Ref, text: Str, key: Slice) -> Ref:
    """`self[start:stop:step]`."""
    start, count, step = selected(key, character_count(text))
    if step == 1 or count <= 1:
        low = offset_at(text, start) if count > 0 else 0
        high = offset_at(text, start + count) if count > 0 else 0
        return part(self, low, high)
    if is_ascii(text):
        made = new_text(count)
        for number in range(count):
            made.items[number] = text.items[start + number * step]
        return str_result(made)
    return wide_slice(text, start, count, step)


def wide_slice(text: Str, start: Int, count: Int, step: Int) -> Ref:
    """A slice with a step of a string that is not ASCII: its characters are visited from left to right."""
    distance = abs(step)
    first = start if step > 0 else start + (count - 1) * step
    begin = offset_at(text, first)
    size = 0
    offset = begin
    for number in range(count):
        if number != 0:
            offset = skipped(text, offset, distance)
        size += character_size(text.items[offset])
    made = new_text(size)
    offset = begin
    place = 0 if step > 0 else size
    for number in range(count):
        if number != 0:
            offset = skipped(text, offset, distance)
        width = character_size(text.items[offset])
        if step < 0:
            place -= width
        copy_items(made.items.pointer(place), text.items.pointer(offset), width)
        if step > 0:
            place += width
    return str_result(made)


def skipped(text: Str, offset: Int, count: Int) -> Int:
    """The offset of the character that comes `count` characters after the one at an offset."""
    for _ in range(count):
        offset += character_size(text.items[offset])
    return offset


@builtin_type("str_iterator", final=True)
class StrIterator(Object):
    """Goes through the characters of a string."""

    source: Str
    offset: U32

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        source = self.source
        offset = Int(self.offset)
        if offset >= source.length:
            return None
        place = source.items.pointer(offset)
        self.offset = U32(offset + character_size(place[0]))
        return character_ref(place)


@slot_of(Str, "iterate")
def iterate(self: Ref) -> Ref:
    """`iter(self)`."""
    return StrIterator(text_of(self), 0)
