"""Pages of a heap that grows: which have been written to. The others take no memory and are zero.

Pages that nobody needs any more are given back to the operating system, where there is one (see `release.py`).
"""

from __future__ import annotations

from adder.typed import Struct, Word, fill_memory, inline_function
from adder.vm.heap.bitmap import clear_bit, next_clear, next_set, set_bit, test_bit

PAGE_SHIFT = 12
PAGE = 1 << PAGE_SHIFT


class Pages(Struct):
    """`map` has a bit for each page from number `first` on: whether it has been written to. `used` of them have."""

    map: Word = 0
    first: Word = 0
    used: Word = 0


pages = Pages()


def begin_pages(map_: Word, start: Word) -> None:
    """No page of the heap that begins at `start` has been written to. The map is zero already."""
    pages.map = map_
    pages.first = start >> PAGE_SHIFT
    pages.used = 0


@inline_function
def page_of(address: Word) -> Word:
    """The number of the page that an address is in."""
    return (address >> PAGE_SHIFT) - pages.first


@inline_function
def page_address(page: Word) -> Word:
    """Where a page begins."""
    return (page + pages.first) << PAGE_SHIFT


def use_pages(start: Word, end: Word) -> None:
    """The memory between two addresses will be written to."""
    limit = page_of(end + PAGE - 1)
    for page in range(page_of(start), limit):
        if not test_bit(pages.map, page):
            set_bit(pages.map, page)
            pages.used += 1


def forget_pages(first: Word, limit: Word) -> None:
    """The pages from `first` to before `limit` are as if they had never been written to."""
    for page in range(first, limit):
        clear_bit(pages.map, page)
    pages.used -= limit - first


def clear_used(start: Word, end: Word) -> None:
    """Let the memory between two addresses be zero, and note that it will be written to."""
    limit = page_of(end + PAGE - 1)
    page = next_set(pages.map, page_of(start), limit)
    while page < limit:
        behind = next_clear(pages.map, page, limit)
        first = max(start, page_address(page))
        fill_memory(first, 0, min(end, page_address(behind)) - first)
        page = next_set(pages.map, behind, limit)
    use_pages(start, end)
