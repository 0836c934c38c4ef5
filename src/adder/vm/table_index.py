"""The index of a hash table: from the hash of a key to the number of its entry.

A cell is the number of an entry plus 1, or 0; large cells have some bits of the hash above that. Cells are never
cleared: one whose entry was deleted (and perhaps used again for another key) is harmless, because the key found is
always compared. When too many cells are in use, the table gets a new index.
"""

from __future__ import annotations

from adder.typed import (
    U8,
    U16,
    U32,
    Inline,
    Int,
    Object,
    Word,
    cast,
    config,
    inline,
    inline_function,
    truncate,
)

SMALL_CELLS = 1 << 8
MEDIUM_CELLS = 1 << 16
FIRST_LENGTH = 16
PERTURBATION = 5
"""By how many bits the hash is shifted at each step of a search."""
TAG_SHIFT = 26
"""Where the tag begins in large cells."""
MOST_ENTRIES = (1 << TAG_SHIFT) - 2
TAG_FROM = 21
"""Where the tag comes from in the hash: from bits that say little about the first position of all but huge tables."""

FREE = -1
OTHER = -2


class Index(Object):
    """What the three kinds of index have in common: `length` cells, a power of two, `used` of which are not 0.

    All entries of the table before number `first` are deleted, so that taking one entry after the other from the
    beginning does not look at those again.
    """

    length: U32
    used: U32 = 0
    first: U32 = 0


class SmallIndex(Index):
    """Up to 256 cells of a byte."""

    items: Inline[U8] = inline()


class MediumIndex(Index):
    """Up to 65536 cells of 16 bits."""

    items: Inline[U16] = inline()


class LargeIndex(Index):
    """Cells of 32 bits: the highest are a tag, so that keys are rarely compared in vain."""

    items: Inline[U32] = inline()


def index_length_for(capacity: Int) -> Int:
    """How many cells an index gets: at most two thirds are used when all entries are."""
    length = FIRST_LENGTH
    while length * 2 < capacity * 3:
        length *= 2
    return length


def has_free_cell(index: Index) -> bool:
    """Whether the index has room for one more entry: a quarter of the cells stays 0, so that searches end soon."""
    return index.used < index.length - (index.length >> 2)


def new_index(length: Int) -> Index:
    """An index of `length` cells."""
    if length <= SMALL_CELLS:
        return SmallIndex(length)
    if length <= MEDIUM_CELLS:
        return MediumIndex(length)
    return LargeIndex(length)


@inline_function
def cell(index: Index, position: Int) -> Int:
    """The cell at a position."""
    if index.length <= SMALL_CELLS:
        return Int(cast(SmallIndex, index).items[position])
    if index.length <= MEDIUM_CELLS:
        return Int(cast(MediumIndex, index).items[position])
    return Int(cast(LargeIndex, index).items[position])


@inline_function
def tag_of(hashed: Int) -> U32:
    """The tag of keys with a hash, in its place in a cell."""
    return truncate(U32, truncate(U32, hashed >> TAG_FROM) << TAG_SHIFT)


@inline_function
def candidate(index: Index, position: Int, hashed: Int) -> Int:
    """The number of the entry at a position if its key may have this hash; FREE if there is none, else OTHER."""
    if not config.growing_heap or index.length <= MEDIUM_CELLS:
        return cell(index, position) - 1
    found = cast(LargeIndex, index).items[position]
    if found != 0 and (found ^ tag_of(hashed)) >> TAG_SHIFT != 0:
        return OTHER
    return Int(found & ((1 << TAG_SHIFT) - 1)) - 1


def set_cell(index: Index, position: Int, value: Int) -> None:
    """Set the cell at a position."""
    if index.length <= SMALL_CELLS:
        cast(SmallIndex, index).items[position] = value
    elif index.length <= MEDIUM_CELLS:
        cast(MediumIndex, index).items[position] = value
    else:
        cast(LargeIndex, index).items[position] = value


def enter(index: Index, hashed: Int, number: Int) -> None:
    """Let the index find entry `number` by its hash. The index has room."""
    mask = Int(index.length) - 1
    position = hashed & mask
    perturbation = truncate(Word, hashed)
    while cell(index, position) != 0:
        perturbation >>= PERTURBATION
        position = next_position(position, perturbation, mask)
    value = number + 1
    if config.growing_heap and index.length > MEDIUM_CELLS:
        value |= Int(tag_of(hashed))
    set_cell(index, position, value)
    index.used += 1


@inline_function
def next_position(position: Int, perturbation: Word, mask: Int) -> Int:
    """Where to look when a cell is taken: after some steps in which all bits of the hash count, every cell in turn."""
    return Int((Word(position) * 5 + (perturbation & Word(mask)) + 1) & Word(mask))


def copy_index(index: Index) -> Index:
    """A copy of an index."""
    length = Int(index.length)
    copied = new_index(length)
    for position in range(length):
        set_cell(copied, position, cell(index, position))
    copied.used = index.used
    return copied
