"""Items of arrays, views and structs: how one is read and written."""

from __future__ import annotations

from adder.typed import U8, U64, Int, Pointer, Ref, config, truncate
from adder.vm.strings import as_str
from adder.vm.types.buffers import readable
from adder.vm.types.bytes import bytes_from
from adder.vm.types.characters import LAST_CHARACTER, character_at
from adder.vm.types.float import new_float
from adder.vm.types.ieee import float_from_pattern, pattern_of_float
from adder.vm.types.int_bytes import int_from_bytes, int_to_bytes
from adder.vm.types.numbers import Numbers, index_of, int_ref, to_integer
from adder.vm.types.protocol import truth_of
from adder.vm.types.str_sequence import str_of_character
from adder.vm.types.text_offsets import character_count
from adder.vm.types.typecodes import BOOL, CHARACTER, FLOAT, SIGNED, SIZE_MASK, WORD_BYTES
from adder.vm.value import is_small, small, small_value, truth


def load_bits(place: Pointer[U8], size: Int, big: bool) -> U64:
    """The `size` bytes at a place as an unsigned integer."""
    pattern = U64(0)
    for index in range(size):
        pattern = pattern << 8 | place[index if big else size - 1 - index]
    return pattern


def store_bits(place: Pointer[U8], size: Int, big: bool, pattern: U64) -> None:
    """Store an unsigned integer in `size` bytes."""
    for index in range(size):
        place[size - 1 - index if big else index] = truncate(U8, pattern)
        pattern >>= 8


def load_item(place: Pointer[U8], kind: Int, big: bool) -> Ref:
    """The item at a place, of a kind from the tables above."""
    size = kind & SIZE_MASK
    if kind & FLOAT:
        return new_float(float_from_pattern(load_bits(place, size, big), size * 8))
    if kind & BOOL:
        return truth(place[0] != 0)
    if kind & CHARACTER:
        return load_character(place, size, big)
    if size == 1 and kind & SIGNED == 0:
        return small(place[0])
    if size > WORD_BYTES or (size == WORD_BYTES and kind & SIGNED == 0):
        return int_from_bytes(place, size, big, kind & SIGNED != 0)
    pattern = load_bits(place, size, big)
    if kind & SIGNED:
        unused = config.word_bits - 8 * size
        return int_ref(truncate(Int, pattern << unused) >> unused)
    return int_ref(Int(pattern))


def load_character(place: Pointer[U8], size: Int, big: bool) -> Ref:
    """A byte, or the character with a code point; ValueError if there is none."""
    if size == 1:
        return bytes_from(place, 1)
    code = Int(load_bits(place, size, big))
    if not 0 <= code <= LAST_CHARACTER:
        raise ValueError("character is not in range [U+0000; U+10ffff]")
    return str_of_character(code)


def store_item(place: Pointer[U8], kind: Int, big: bool, value: Ref) -> None:
    """Store a number; OverflowError if it does not fit."""
    size = kind & SIZE_MASK
    if kind & FLOAT:
        store_float(place, size, big, value)
    elif kind & BOOL:
        place[0] = U8(truth_of(value))
    elif kind & CHARACTER:
        store_character(place, size, big, value)
    elif is_small(value) or size < WORD_BYTES:
        store_int(place, kind, big, value)
    else:
        int_to_bytes(to_integer(value), place, size, big, kind & SIGNED != 0)


def store_character(place: Pointer[U8], size: Int, big: bool, value: Ref) -> None:
    """Store a byte given as bytes, or the code point of a str of one character."""
    if size == 1:
        start, length = readable(value)
        if length != 1:
            raise ValueError("char format requires a bytes object of length 1")
        place[0] = start[0]
        return
    text = as_str(value)
    if text is None or character_count(text) != 1:
        raise TypeError("array item must be a unicode character, not %t", value)
    store_bits(place, size, big, U64(character_at(text.items.pointer())))


def store_float(place: Pointer[U8], size: Int, big: bool, value: Ref) -> None:
    """Store a number as float; infinite if it is too large."""
    store_bits(place, size, big, pattern_of_float(Numbers.float_of(value), size * 8))


def store_int(place: Pointer[U8], kind: Int, big: bool, value: Ref) -> None:
    """Store an integer that fits a machine word; OverflowError if it does not fit the item."""
    size = kind & SIZE_MASK
    number = small_value(value) if is_small(value) else index_of(value)
    if not fits_item(number, kind):
        raise OverflowError("value out of range")
    if size == 1:
        place[0] = truncate(U8, number)
    else:
        store_bits(place, size, big, truncate(U64, number))


def fits_item(number: Int, kind: Int) -> bool:
    """Whether an integer is in the range of a kind of items."""
    width = 8 * (kind & SIZE_MASK)
    if kind & SIGNED == 0:
        return number >= 0 and (width >= config.word_bits or number >> width == 0)
    if width >= config.word_bits:
        return True
    high = number >> (width - 1)
    return high == 0 or high == -1
