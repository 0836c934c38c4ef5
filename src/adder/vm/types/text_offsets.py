"""Where the characters of a string are: indices count characters, offsets count bytes."""

from __future__ import annotations

from adder.typed import U8, Int, Pointer, config
from adder.vm.strings import Str, is_ascii
from adder.vm.types.characters import character_size, is_continuation

BLOCK = 64
"""How many bytes are skipped at once in a long text."""


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
    if config.growing_heap:
        offset, index = skip_blocks(text, index)
    for _ in range(index):
        offset += character_size(text.items[offset])
    return offset


def skip_blocks(text: Str, index: Int) -> tuple[Int, Int]:
    """Skip whole blocks before the character with an index: an offset, and how many characters are to skip there."""
    length = Int(text.length)
    offset = 0
    while length - offset >= BLOCK:
        begun = characters_in_block(text.items.pointer(offset))
        if begun > index:
            break
        index -= begun
        offset += BLOCK
    while offset < length and is_continuation(text.items[offset]):
        offset += 1
    return offset, index


def characters_in_block(place: Pointer[U8]) -> Int:
    """How many characters begin in a block; a sum in a byte lets the processor count many bytes at once."""
    begun: U8 = U8(0)
    for index in range(BLOCK):
        begun += U8(not is_continuation(place[index]))
    return Int(begun)


def index_at(text: Str, offset: Int) -> Int:
    """The index of the character at an offset."""
    if is_ascii(text):
        return offset
    count = 0
    position = 0
    if config.growing_heap:
        while offset - position >= BLOCK:
            count += characters_in_block(text.items.pointer(position))
            position += BLOCK
    while position < offset:
        if not is_continuation(text.items[position]):
            count += 1
        position += 1
    return count
