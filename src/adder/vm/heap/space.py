"""The heap's memory: the region, its bitmaps, the gap that allocation bumps through, and the search for the next gap.

    start ......... next ..... window_end ........ gap_end ......... end ........... limit
          objects        zeroed            free            objects        reserved

Bit i of the bitmap `starts` says that an object starts at granule i. Granules that belong to no object are free; no
list of them is kept. The collector marks in a second bitmap, `marks`, and then the two are swapped.
"""

from __future__ import annotations

from adder.typed import U16, U32, Struct, Word, config, fill_memory, inline_function, pointer_at
from adder.vm.heap.bitmap import (
    ALL_ONES,
    BITS_SHIFT,
    WORD_BITS,
    last_set,
    next_clear,
    next_set,
    set_bit,
    set_run,
)
from adder.vm.heap.layout import GRANULE, GRANULE_SHIFT, WORD_BYTES, size_of
from adder.vm.heap.pages import PAGE_SHIFT, begin_pages, clear_used, use_pages
from adder.vm.heap.rooms import ENDS, LARGE as LARGE_ARRAY, NONE, room_at
from adder.vm.heap.stress import POISON, note_use, stress

WINDOW = 4096 if config.growing_heap else 256
"""How much of a gap is zeroed at once, so that it is in the cache when objects are made in it."""
LARGE = 32 * GRANULE
"""Objects from this size on do not make allocation give up the current gap when they don't fit it."""

ENTRY_BYTES = 4 if config.large_heap else 2
BLOCK_BYTES = WORD_BITS * GRANULE + 2 * WORD_BYTES + ENTRY_BYTES
"""What a block takes: WORD_BITS granules (perhaps fewer in the last one), a word in both bitmaps, an entry in the
table."""
MAX_GRANULES = (1 << 32) - 2 if config.large_heap else (1 << 16) - 2


class Heap(Struct):
    """The heap's memory. Addresses are words; sizes are in bytes."""

    start: Word = 0
    end: Word = 0
    limit: Word = 0
    next: Word = 0
    window_end: Word = 0
    gap_end: Word = 0
    large_from: Word = 0
    """Where the search for room for a large object goes on (if that is behind `gap_end`)."""
    starts: Word = 0
    marks: Word = 0
    table: Word = 0
    """One entry for each block of granules: the forwarding table while compacting, else the mark stack."""
    window_start: Word = 0
    used: Word = 0
    """Bytes in objects, except those allocated since `window_start` was set."""
    live: Word = 0
    """Bytes in objects after the last collection."""
    threshold: Word = ALL_ONES
    """Collect when so much has been allocated since the last collection."""
    epoch: Word = 0
    """Changes with every collection, so that caches know when addresses and numbers of strings may have changed. What
    makes a cache invalid otherwise may change it too."""
    lock_depth: U32 = 0
    enabled: bool = True
    collecting: bool = False


heap = Heap()


FREE_PAGES = Word((1 << 20) >> PAGE_SHIFT)
"""So many pages a heap may use before it gives any back; a small heap an eighth of its own."""


class Policy(Struct):
    """What only heaps that grow know of themselves."""

    budget: Word = 0
    """Collect when so much has been allocated since the last collection."""
    most: Word = 0
    """Pages that were in use when most were. As long as there are no more, nothing has to be done about it."""
    latest: Word = 0
    latest_end: Word = 0
    """The bounds of the object that was allocated last, except those made quickly in a window."""
    released_from: Word = 0
    """Behind this address no gap has had pages to give back since the last collection."""
    packed_end: Word = 0
    """While objects move: between this address and the next object to be moved there are none."""
    used: Word = 0
    """Pages in use at the last collection."""
    used_more: bool = False
    """Whether these were more than at the collection before."""
    moved: Word = 0
    """How much has been allocated since the last compaction."""
    mapped: bool = False
    """Whether `marks` is the map of the granules that were in use after the last collection."""


policy = Policy()


@inline_function
def granule_of(address: Word) -> Word:
    """The number of the granule at an address in the heap."""
    return (address - heap.start) >> GRANULE_SHIFT


@inline_function
def granule_address(index: Word) -> Word:
    """The address of a granule."""
    return heap.start + (index << GRANULE_SHIFT)


@inline_function
def granule_count() -> Word:
    """Granules of the heap as far as it is in use."""
    return (heap.end - heap.start) >> GRANULE_SHIFT


@inline_function
def block_count() -> Word:
    """Blocks (words of the bitmaps) of the heap as far as it is in use."""
    return (granule_count() + WORD_BITS - 1) >> BITS_SHIFT


@inline_function
def round_up(size: Word) -> Word:
    """A size in whole granules."""
    return (size + GRANULE - 1) & ~(GRANULE - 1)


@inline_function
def in_heap(word: Word) -> bool:
    """Whether a word is an address in the heap."""
    return heap.start <= word < heap.end


@inline_function
def is_heap_reference(word: Word) -> bool:
    """Whether the word of a reference is that of an object in the heap (not in ROM)."""
    return word & 7 == 0 and in_heap(word)


@inline_function
def table_entry(index: Word) -> Word:
    """An entry of the table."""
    if config.large_heap:
        return pointer_at(U32, heap.table)[index]
    return pointer_at(U16, heap.table)[index]


@inline_function
def set_table_entry(index: Word, value: Word) -> None:
    """Set an entry of the table."""
    if config.large_heap:
        pointer_at(U32, heap.table)[index] = value
    else:
        pointer_at(U16, heap.table)[index] = value


def initialise(memory: Word, size: Word, committed: Word) -> None:
    """Use `size` bytes at `memory` as heap. A growing heap uses only about `committed` bytes of objects at first; its
    memory is zero."""
    first = (memory + GRANULE - 1) & ~(GRANULE - 1)
    size = (memory + size - first) & ~(GRANULE - 1)
    blocks = (size + BLOCK_BYTES - 1) // BLOCK_BYTES
    heap.starts = first
    heap.marks = heap.starts + blocks * WORD_BYTES
    heap.table = heap.marks + blocks * WORD_BYTES
    heap.start = round_up(heap.table + blocks * ENTRY_BYTES)
    if config.growing_heap:
        heap.start = begin_growing(heap.start, size)
    granules = min((first + size - heap.start) >> GRANULE_SHIFT, blocks << BITS_SHIFT, MAX_GRANULES)
    heap.limit = heap.start + (granules << GRANULE_SHIFT)
    heap.end = heap.start
    heap.used = 0
    heap.live = 0
    heap.threshold = ALL_ONES
    if config.growing_heap:
        policy.budget = committed
    heap.lock_depth = 0
    heap.enabled = True
    extend(heap.limit if not config.growing_heap else min(heap.limit, heap.start + round_up(committed)))
    rewind(heap.start)


def begin_growing(first: Word, size: Word) -> Word:
    """Prepare what only heaps that grow know of themselves: a map of pages at `first`. Returns where objects begin."""
    start = round_up(first + (size >> PAGE_SHIFT >> 3) + 2 * WORD_BYTES)
    policy.most = min(FREE_PAGES, size >> PAGE_SHIFT >> 3)
    policy.latest = 0
    policy.released_from = start
    policy.used = 0
    policy.moved = 0
    policy.mapped = False
    begin_pages(first, start)
    return start


def extend(end: Word) -> None:
    """Use the region up to `end`."""
    old_blocks = block_count()
    old_end = heap.end
    heap.end = end
    added = (block_count() - old_blocks) * WORD_BYTES
    note_use(end)
    fill_memory(heap.starts + old_blocks * WORD_BYTES, 0, added)
    fill_memory(heap.marks + old_blocks * WORD_BYTES, 0, added)
    if heap.gap_end == old_end:
        heap.gap_end = end


def rewind(position: Word) -> None:
    """Let allocation start again with the first gap at or behind `position`, which must be the end of an object."""
    heap.next = position
    heap.window_start = position
    heap.window_end = position
    heap.gap_end = position
    heap.large_from = position


def bytes_allocated() -> Word:
    """Bytes in use by objects, dead ones not yet collected included (`gc.mem_alloc`)."""
    return heap.used + (heap.next - heap.window_start)


def bytes_free() -> Word:
    """Bytes not in use by objects, all gaps together (`gc.mem_free`)."""
    return heap.end - heap.start - bytes_allocated()


def next_gap(position: Word) -> tuple[Word, Word]:
    """The first gap at or behind `position`, which must be the end of an object: its bounds; empty at the end. Rooms
    are no gaps."""
    limit = granule_count()
    while position < heap.end:
        start = granule_address(next_set(heap.starts, granule_of(position), limit))
        if start == position:
            position += size_of(position)
        elif config.growing_heap and end_of_room(position, start, heap.end) != position:
            position = end_of_room(position, start, heap.end)
        else:
            return position, start
    return heap.end, heap.end


def next_free(position: Word, wanted: Word) -> tuple[Word, Word]:
    """`next_gap` for allocation, which knows nothing of objects made since the last collection; the end of a gap that
    has the `wanted` bytes may be given as nearer than it is."""
    if not config.growing_heap or not policy.mapped:
        return next_gap(position)
    limit = granule_count()
    while True:
        start = granule_address(next_clear(heap.marks, granule_of(position), limit))
        behind = min(granule_of(start) + (wanted >> GRANULE_SHIFT), limit)
        end = granule_address(next_set(heap.marks, granule_of(start), behind))
        position = end_of_room(start, end, wanted)
        if position == start:
            return start, end


def end_of_room(start: Word, end: Word, seen: Word) -> Word:
    """Where the room that begins at `start` ends; `start` itself if this gap is not one. No more than `seen` bytes of
    the gap have been looked at."""
    if end - start >= min(seen, Word(LARGE_ARRAY)):
        room = room_at(start)
        if room != NONE:
            return ENDS[room]
    return start


def map_granules(start: Word, size: Word) -> None:
    """Let the map of a growing heap show that so many bytes are in use now."""
    if policy.mapped and size != 0:
        set_run(heap.marks, granule_of(start), size >> GRANULE_SHIFT)


@inline_function
def bump(size: Word) -> Word:
    """Take `size` bytes (whole granules) from the window, which has room."""
    address = heap.next
    heap.next = address + size
    set_bit(heap.starts, granule_of(address))
    return address


def open_window(size: Word) -> None:
    """Zero more of the current gap, which has room for `size` bytes."""
    room = heap.gap_end - heap.next
    window_end = heap.next + size
    if not config.stress and size < WINDOW:
        window_end = heap.next + min(room, WINDOW)
    if window_end > heap.window_end:
        if config.growing_heap:
            clear_used(heap.window_end, window_end)
        else:
            fill_memory(heap.window_end, 0, window_end - heap.window_end)
        heap.window_end = window_end
        note_use(window_end)


def use_gap(start: Word, end: Word) -> None:
    """Let allocation bump through this gap."""
    heap.used = bytes_allocated()
    heap.next = start
    heap.window_start = start
    heap.window_end = start
    heap.gap_end = end


def close_window() -> None:
    """Make the fast path of allocation fail, so that the slow path sees every allocation."""
    heap.window_end = heap.next


def take(size: Word) -> Word:
    """Room for an object of `size` bytes (whole granules), zeroed; 0 if no gap is found any more."""
    if size > heap.gap_end - heap.next:
        if size >= LARGE and heap.gap_end - heap.next >= GRANULE:
            return take_large(size)
        start, end = next_free(heap.gap_end, heap.end)
        while end - start < size:
            if start == end:
                return Word(0)
            start, end = next_free(end, heap.end)
        use_gap(start, end)
    open_window(size)
    return bump(size)


def take_large(size: Word) -> Word:
    """Room for a large object in a gap further on, without giving up the current one; 0 if none is found."""
    start, end = next_free(max(heap.large_from, heap.gap_end), size)
    while end - start < size:
        if start == end:
            heap.large_from = end
            return Word(0)
        start, end = next_free(end, size)
    heap.large_from = start + size
    heap.used += size
    note_use(start + size)
    if config.growing_heap:
        map_granules(start, size)
        clear_used(start, start + size)
    else:
        fill_memory(start, 0, size)
    set_bit(heap.starts, granule_of(start))
    return start


def find_object(address: Word) -> Word:
    """The object that an address in the heap lies in (not just behind), 0 if it is in none."""
    if heap.next <= address < heap.gap_end:
        return Word(0)
    found, index = last_set(heap.starts, granule_of(address))
    if not found:
        return Word(0)
    start = granule_address(index)
    return start if address - start < size_of(start) else Word(0)


def poison_gaps() -> None:
    """Fill all free memory with a pattern (stress builds)."""
    used = stress.unpoisoned
    stress.unpoisoned = heap.end
    start, end = next_gap(heap.start)
    while start < end:
        if start < used:
            fill_memory(start, POISON, min(end, used) - start)
            if config.growing_heap:
                use_pages(start, min(end, used))
        if end == heap.end:
            stress.unpoisoned = start
        start, end = next_gap(end)
