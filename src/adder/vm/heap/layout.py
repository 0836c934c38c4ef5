"""What the collector knows of an object: its size and its references, from the layout word of its type.

Glossary: *granule* — 8 bytes, the unit of allocation; *layout word* — see docs/typed-python.md, section Layout;
*slot* — the address of a word that holds a reference.
"""

from __future__ import annotations

from adder.typed import Object, Word, config, count_trailing_zeros, inline_function, load_u32, load_word

WORD_BYTES = config.word_bits // 8
WORD_SHIFT = 3 if config.word_bits == 64 else 2
GRANULE = 8
GRANULE_SHIFT = 3

FIXED_MASK = 31
ITEMS_SHIFT = 5
ITEMS_MASK = 7
NO_ITEMS = 0
REFERENCES = 1
EXTRA_REFERENCE = 1 << 8
REFERENCES_SHIFT = 9


class TypeHeader(Object):
    """The first fields of every type object: all that the heap has to know of types."""

    layout: Word


LAYOUT_OFFSET = WORD_BYTES
"""Where the layout word is in a type object: right after its header."""
LENGTH_OFFSET = WORD_BYTES
"""Where the number of items is in an object that has items: right after the header."""
ARRAY_BYTES = 2 * WORD_BYTES
"""Header and length of an array."""
LENGTH_MASK = 0xFFFF if config.short_lengths else 0xFFFF_FFFF


@inline_function
def layout_of(address: Word) -> Word:
    """The layout word of the object at an address."""
    return load_word(load_word(address) + LAYOUT_OFFSET)


@inline_function
def fixed_bytes(layout: Word) -> Word:
    """Bytes of header and fixed fields."""
    return (layout & FIXED_MASK) << WORD_SHIFT


@inline_function
def items_kind(layout: Word) -> Word:
    """What follows the fixed part: NO_ITEMS, REFERENCES, or 2 and up for plain items of 1, 2, 4, 8 bytes."""
    return (layout >> ITEMS_SHIFT) & ITEMS_MASK


@inline_function
def length_of(address: Word) -> Word:
    """The number of items of an object that has items: the U32 there, or the U16 (see `config.short_lengths`)."""
    return Word(load_u32(address + LENGTH_OFFSET) & LENGTH_MASK)


def items_bytes(layout: Word, length: Word) -> Word:
    """Bytes of `length` items, rounded up to whole words."""
    kind = items_kind(layout)
    if kind == REFERENCES:
        return length << WORD_SHIFT
    return ((length << (kind - 2)) + WORD_BYTES - 1) & ~(WORD_BYTES - 1)


def end_of_items(address: Word, layout: Word) -> Word:
    """The address behind the fixed part and the items of an object."""
    end = address + fixed_bytes(layout)
    if items_kind(layout) != NO_ITEMS:
        end += items_bytes(layout, length_of(address))
    return end


def size_of(address: Word) -> Word:
    """Bytes that the object at an address takes, rounded up to whole granules."""
    layout = layout_of(address)
    size = end_of_items(address, layout) - address
    if layout & EXTRA_REFERENCE:
        size += WORD_BYTES
    return (size + GRANULE - 1) & ~(GRANULE - 1)


@inline_function
def field_references(layout: Word) -> Word:
    """The fields that are references, as bits: bit i is word 1+i of the object. See `next_field`."""
    return layout >> REFERENCES_SHIFT


@inline_function
def lowest_field(address: Word, fields: Word) -> Word:
    """The slot of the first field in a set of bits (not 0) as `field_references` returns."""
    return address + WORD_BYTES + (Word(count_trailing_zeros(fields)) << WORD_SHIFT)


@inline_function
def other_fields(fields: Word) -> Word:
    """A set of field bits without the first."""
    return fields & (fields - 1)


@inline_function
def has_no_references(layout: Word) -> bool:
    """Whether objects with this layout refer to nothing but their type."""
    return layout >> REFERENCES_SHIFT - 1 == 0 and items_kind(layout) != REFERENCES


def reference_run(address: Word, layout: Word) -> tuple[Word, Word]:
    """First slot and number of the references that follow the fixed part: items, and the extra one behind them."""
    first = address + fixed_bytes(layout)
    kind = items_kind(layout)
    count = Word(0)
    if kind == REFERENCES:
        count = length_of(address)
    elif kind != NO_ITEMS:
        first = end_of_items(address, layout)
    if layout & EXTRA_REFERENCE:
        count += 1
    return first, count
