"""Bitmaps in raw memory: a bitmap is the address of its first word; bit i is bit i % width of word i // width."""

from __future__ import annotations

from adder.typed import (
    Word,
    config,
    count_leading_zeros,
    count_trailing_zeros,
    inline_function,
    load_word,
    store_word,
)
from adder.vm.heap.layout import WORD_SHIFT

WORD_BITS = config.word_bits
BITS_SHIFT = 6 if WORD_BITS == 64 else 5
BIT_MASK = WORD_BITS - 1
ALL_ONES = (1 << WORD_BITS) - 1


@inline_function
def word_address(bitmap: Word, index: Word) -> Word:
    """The address of the word that has bit `index`."""
    return bitmap + (index >> BITS_SHIFT << WORD_SHIFT)


@inline_function
def bit_of(index: Word) -> Word:
    """Bit `index` within its word."""
    return Word(1) << (index & BIT_MASK)


@inline_function
def bits_from(index: Word) -> Word:
    """The bits of the word of bit `index` that are not below it."""
    return ALL_ONES ^ (bit_of(index) - 1)


@inline_function
def test_bit(bitmap: Word, index: Word) -> bool:
    """Whether bit `index` is set."""
    return load_word(word_address(bitmap, index)) & bit_of(index) != 0


@inline_function
def set_bit(bitmap: Word, index: Word) -> None:
    """Set bit `index`."""
    address = word_address(bitmap, index)
    store_word(address, load_word(address) | bit_of(index))


def clear_bit(bitmap: Word, index: Word) -> None:
    """Clear bit `index`."""
    address = word_address(bitmap, index)
    store_word(address, load_word(address) & (bit_of(index) ^ ALL_ONES))


def next_set(bitmap: Word, index: Word, limit: Word) -> Word:
    """The first set bit at or after `index`, `limit` if there is none below it."""
    if index >= limit:
        return limit
    address = word_address(bitmap, index)
    word = load_word(address) & bits_from(index)
    base = index & ~BIT_MASK
    while word == 0:
        base += WORD_BITS
        if base >= limit:
            return limit
        address += WORD_BITS >> 3
        word = load_word(address)
    return min(base + Word(count_trailing_zeros(word)), limit)


def next_clear(bitmap: Word, index: Word, limit: Word) -> Word:
    """The first clear bit at or after `index`, `limit` if there is none below it."""
    if index >= limit:
        return limit
    address = word_address(bitmap, index)
    word = (load_word(address) ^ ALL_ONES) & bits_from(index)
    base = index & ~BIT_MASK
    while word == 0:
        base += WORD_BITS
        if base >= limit:
            return limit
        address += WORD_BITS >> 3
        word = load_word(address) ^ ALL_ONES
    return min(base + Word(count_trailing_zeros(word)), limit)


@inline_function
def lowest(word: Word) -> Word:
    """The lowest set bit of a word that is not 0, alone."""
    return word & (word ^ (word - 1))


@inline_function
def highest_bit(word: Word) -> Word:
    """The number of the highest bit of a word that is not 0."""
    return Word(WORD_BITS - 1 - count_leading_zeros(word))


def last_set(bitmap: Word, index: Word) -> tuple[bool, Word]:
    """Whether a bit at or below `index` is set, and the last of these."""
    address = word_address(bitmap, index)
    word = load_word(address) & (bit_of(index) | (bit_of(index) - 1))
    base = index & ~BIT_MASK
    while word == 0:
        if base == 0:
            return False, Word(0)
        base -= WORD_BITS
        address -= WORD_BITS >> 3
        word = load_word(address)
    return True, base + highest_bit(word)


def set_run(bitmap: Word, index: Word, count: Word) -> None:
    """Set `count` bits from `index` on; count is not 0."""
    last = index + count - 1
    address = word_address(bitmap, index)
    last_address = word_address(bitmap, last)
    up_to_last = bit_of(last) | (bit_of(last) - 1)
    if address == last_address:
        store_word(address, load_word(address) | (bits_from(index) & up_to_last))
        return
    store_word(address, load_word(address) | bits_from(index))
    address += WORD_BITS >> 3
    while address < last_address:
        store_word(address, ALL_ONES)
        address += WORD_BITS >> 3
    store_word(address, load_word(address) | up_to_last)
