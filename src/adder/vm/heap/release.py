"""Free memory goes back to the operating system, where there is one: whole pages of large gaps."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import Word, load_word
from adder.vm.heap.bitmap import BITS_SHIFT, WORD_BITS, last_set, next_set
from adder.vm.heap.layout import GRANULE, WORD_SHIFT, size_of
from adder.vm.heap.rooms import ENDS, NONE, bytes_in_rooms, room_at
from adder.vm.heap.space import block_count, granule_address, granule_count, heap

PAGE = 4096
LEAST_BLOCKS = 16 * PAGE // (WORD_BITS * GRANULE)
"""Gaps that span fewer blocks are left alone."""


def keep(start: Word, size: Word) -> None:
    """What is done with free pages where nobody takes them back."""


class PageHooks:
    """What the target does with memory that is not needed: it is zero when it is used again."""

    release: ClassVar[Callable[[Word, Word], None]] = keep


def empty_blocks(block: Word, blocks: Word) -> Word:
    """How many blocks from one on have no object that starts there."""
    end = block
    while end < blocks and load_word(heap.starts + (end << WORD_SHIFT)) == 0:
        end += 1
    return end - block


def release_pages(start: Word, end: Word) -> Word:
    """Give back the whole pages between two addresses; returns how many bytes these are."""
    first = (start + PAGE - 1) & ~(PAGE - 1)
    last = end & ~(PAGE - 1)
    if last <= first:
        return Word(0)
    PageHooks.release(first, last - first)
    return last - first


def release_gap(block: Word, count: Word) -> Word:
    """Give back what is free in the gap that `count` empty blocks are part of; returns how many bytes these are. A gap
    at the end of the heap leaves the heap."""
    start = heap.start
    found, index = last_set(heap.starts, block << BITS_SHIFT)
    if found:
        start = granule_address(index) + size_of(granule_address(index))
    room = room_at(start)
    if room != NONE:
        start = ENDS[room]
    limit = granule_count()
    end = granule_address(next_set(heap.starts, (block + count) << BITS_SHIFT, limit))
    released = release_pages(start, end)
    if end == heap.end and start < end:
        heap.end = start
        return Word(0)
    return released


def release_large_gaps() -> Word:
    """After a collection: give back the pages of all large gaps that are no rooms. Returns how many bytes are left."""
    released = Word(0)
    blocks = block_count()
    block = Word(0)
    while block < blocks:
        count = empty_blocks(block, blocks)
        if count >= LEAST_BLOCKS:
            released += release_gap(block, count)
        block += count + 1
    return heap.end - heap.start - released - bytes_in_rooms()
