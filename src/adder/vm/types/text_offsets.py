"""Where the characters of a string are: indices count characters, offsets count bytes."""

from __future__ import annotations

from adder.typed import Int
from adder.vm.strings import Str, is_ascii
from adder.vm.types.characters import character_size, is_continuation


def character_count(text: Str) -> Int:
    """The number of characters."""
    if is_ascii(text):
        return Int(text.length)
    return index_at(text, Int(text.length))


def offset_at(text: Str, index: Int) -> Int:
    """The offset of the character with an index, which must not be larger than the number of characters."""
    if is_ascii(text):
        return index
    offset = 0
    for _ in range(index):
        offset += character_size(text.items[offset])
    return offset


def index_at(text: Str, offset: Int) -> Int:
    """The index of the character at an offset."""
    if is_ascii(text):
        return offset
    count = 0
    for position in range(offset):
        if not is_continuation(text.items[position]):
            count += 1
    return count
