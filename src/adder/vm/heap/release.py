"""Free memory goes back to the operating system, where there is one: whole pages of large gaps."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import Word, copy_memory, load_word
from adder.vm.heap.bitmap import BITS_SHIFT, WORD_BITS, last_set, next_clear, next_set, test_bit
from adder.vm.heap.layout import GRANULE, GRANULE_SHIFT, WORD_SHIFT, size_of
from adder.vm.heap.pages import PAGE, PAGE_SHIFT, forget_pages, page_address, page_of, pages, use_pages
from adder.vm.heap.rooms import ENDS, NONE, room_at
from adder.vm.heap.space import block_count, granule_address, granule_count, granule_of, heap, policy

BLOCK = WORD_BITS * GRANULE
LEAST_BLOCKS = 4 * PAGE // BLOCK
"""Gaps that span fewer blocks are left alone."""
PIECE = 16 * PAGE
"""So much is moved at once."""
BATCH = 64
"""At least so many pages are given back at once."""


def keep(start: Word, size: Word) -> bool:
    """What is done with free pages where nobody takes them back."""
    return False


class PageHooks:
    """What the target does with memory that is not needed: it is zero when it is used again. Returns whether it could
    be given back."""

    release: ClassVar[Callable[[Word, Word], bool]] = keep


def release_pages(wanted: Word, spared: Word) -> None:
    """Give back at least so many pages of gaps, the last ones first, if there are. The first `spared` bytes of the heap
    stay as they are."""
    goal = pages.used - min(pages.used, max(wanted, Word(BATCH)))
    first = spared >> BITS_SHIFT + GRANULE_SHIFT
    end = min(granule_of(policy.released_from) >> BITS_SHIFT, block_count())
    while pages.used > goal and end > first:
        block = end
        while block > first and load_word(heap.starts + ((block - 1) << WORD_SHIFT)) == 0:
            block -= 1
        if end - block >= LEAST_BLOCKS:
            release_gap(block, end - block)
        end = max(block, first + 1) - 1
    policy.released_from = granule_address(end << BITS_SHIFT)


def release_gap(block: Word, count: Word) -> None:
    """Give back what is free in the gap that `count` empty blocks are part of. A gap at the end of the heap leaves the
    heap."""
    start = heap.start
    found, index = last_set(heap.starts, block << BITS_SHIFT)
    if found:
        start = end_of_object(granule_address(index))
    room = room_at(start)
    if room != NONE:
        start = ENDS[room]
    end = granule_address(next_set(heap.starts, (block + count) << BITS_SHIFT, granule_count()))
    if start <= heap.window_end <= end:
        start = heap.window_end
    release_between(start, end)
    if end == heap.end and start < end:
        heap.gap_end = min(heap.gap_end, start)
        heap.end = start
        heap.large_from = min(heap.large_from, start)


def end_of_object(address: Word) -> Word:
    """The address behind an object, which may be the one that is being allocated and has no header yet."""
    return policy.latest_end if address == policy.latest else address + size_of(address)


def release_between(start: Word, end: Word) -> None:
    """Give back the whole pages between two addresses that have been written to."""
    limit = page_of(end)
    page = next_set(pages.map, page_of(start + PAGE - 1), limit)
    while page < limit:
        behind = next_clear(pages.map, page, limit)
        if PageHooks.release(page_address(page), (behind - page) << PAGE_SHIFT):
            forget_pages(page, behind)
        page = next_set(pages.map, behind, limit)


def move_memory(target: Word, source: Word, size: Word) -> None:
    """Move memory, downwards if the two places overlap. What it leaves is given back and zero if more pages than ever
    are in use."""
    done = Word(0)
    while done < size:
        piece = min(size - done, Word(PIECE))
        use_pages(target + done, target + done + piece)
        copy_memory(target + done, source + done, piece)
        done += piece
        if pages.used > policy.most:
            release_between(max(source, target + done) if target < source else source, source + done)


def empty_bytes() -> Word:
    """After a collection: the bytes that have been written to in blocks that no object is in."""
    found = Word(0)
    for block in range(block_count()):
        if load_word(heap.marks + (block << WORD_SHIFT)) == 0:
            if test_bit(pages.map, page_of(granule_address(block << BITS_SHIFT))):
                found += BLOCK
    return found
