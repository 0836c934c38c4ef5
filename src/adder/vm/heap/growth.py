"""How a heap grows: when it collects although there is room, how large it becomes, arrays that grow where they are.

Between two collections a growing heap allocates a *budget* of bytes, a share of what lives. When an allocation would
need more pages than have ever been in use, free pages elsewhere go back to the operating system. If that does not
suffice since gaps between objects take much, the heap is compacted.
"""

from __future__ import annotations

from adder.typed import (
    Array,
    Int,
    Ref,
    Word,
    address_of,
    config,
    copy_items,
    inline_function,
    load_u32,
    store_u32,
)
from adder.vm.heap.bitmap import set_bit
from adder.vm.heap.layout import ARRAY_BYTES, LENGTH_OFFSET, WORD_BYTES, size_of
from adder.vm.heap.mark import is_marked
from adder.vm.heap.pages import PAGE_SHIFT, clear_used, pages
from adder.vm.heap.release import empty_bytes, move_memory, release_pages
from adder.vm.heap.rooms import (
    ARRAYS,
    COUNT,
    ENDS,
    LARGE,
    NONE,
    keep_room,
    room_at,
    rooms,
    shorten_room,
)
from adder.vm.heap.space import extend, granule_of, heap, in_heap, map_granules, policy, round_up, take
from adder.vm.heap.stress import note_use

LEAST_BUDGET = 512 << 10
"""What a heap allocates at least between two collections."""
SHARE_SHIFT = 3
"""The budget as a share of what lives, as a power of two; small heaps take twice as much."""
MOST_EXTRA = 320 << 10
"""By so much at most a budget is larger than that share."""
LEAST_LOSS = 128 << 10
"""What gaps too small to be used may take without a compaction, besides a share of what lives."""
STEP = 64 << 10
"""How much a heap grows by at least."""
MANY = 1 << 12
"""Arrays of so many items grow where they are. They do so by little at a time, since that costs nothing."""


def set_budget(fresh: Word) -> None:
    """After a collection, given how much had been allocated since the last one: how much may be until the next."""
    share = heap.live >> SHARE_SHIFT
    policy.budget = max(share + min(share, Word(MOST_EXTRA)), Word(LEAST_BUDGET))
    policy.released_from = heap.end
    policy.moved += fresh
    policy.used_more = pages.used > policy.used
    policy.used = pages.used


def give_back_rest() -> None:
    """After a collection: if far less lives than before, most of the memory goes back."""
    most = (heap.live + policy.budget) << 1
    if most >> PAGE_SHIFT < pages.used or most << 1 < heap.end - heap.start:
        release_pages(pages.used, policy.budget)


def is_scattered(size: Word) -> bool:
    """After a collection, before `size` bytes are allocated: whether more pages than ever will be needed although free
    memory takes much, in gaps between objects, so that it pays to compact the heap."""
    if policy.moved < heap.live >> 1:
        return False
    used = pages.used << PAGE_SHIFT
    free = policy.budget
    if size >= LARGE:
        free = empty_bytes()
        if size <= free or used + size - free <= policy.most << PAGE_SHIFT:
            return False
    elif not policy.used_more or pages.used < policy.most:
        return False
    return used > heap.live + free + (heap.live >> (4 if size >= LARGE else 3)) + LEAST_LOSS


def note_compaction() -> None:
    """After a compaction: the next one does not come too soon."""
    policy.moved = 0
    policy.released_from = heap.end


def is_budget_used(fresh: Word, size: Word) -> bool:
    """Whether to collect before `size` bytes are allocated, given how many have been since the last collection."""
    return fresh + size > policy.budget


def grow(wanted: Word) -> bool:
    """Make the heap at least `wanted` bytes large if it can grow; whether it has grown."""
    if not config.growing_heap:
        return False
    end = heap.start + min(round_up(wanted), heap.limit - heap.start)
    if end <= heap.end:
        return False
    extend(end)
    return True


def take_or_grow(size: Word) -> Word:
    """Room for an object of `size` bytes (whole granules) in the heap, which may grow, zeroed; 0 if there is none."""
    if config.growing_heap and rooms.wanted:
        rooms.wanted = False
        address = take_with_room(size) if size >= LARGE else Word(0)
        if address != 0:
            give_back_for(address, size)
            return address
    address = take(size)
    if address == 0 and grow(heap.end - heap.start + size + STEP):
        address = take(size)
    if config.growing_heap:
        give_back_for(address, size)
    return address


def give_back_for(address: Word, size: Word) -> None:
    """If an object that is being allocated makes the pages in use more than ever, let gaps elsewhere give back some."""
    if pages.used > policy.most:
        policy.latest = address
        policy.latest_end = address + size
        give_back()
        policy.latest = 0


def give_back() -> None:
    """More pages than ever are in use: let gaps give back some."""
    release_pages(pages.used - policy.most, Word(0))
    policy.most = max(policy.most, pages.used)


# Arrays with rooms


def want_room() -> None:
    """Let the next array have room to grow if it is large."""
    rooms.wanted = config.growing_heap


def take_with_room(size: Word) -> Word:
    """Room for an array of `size` bytes (whole granules) at the end of the heap and behind it as much again to grow;
    0 if the heap has not so many addresses."""
    start = heap.end
    kept = size + 2 * LARGE
    if kept > (heap.limit - start) >> 2:
        return Word(0)
    gap_end = heap.gap_end
    extend(start + size + kept)
    heap.gap_end = gap_end
    clear_used(start, start + size)
    set_bit(heap.starts, granule_of(start))
    map_granules(start, size)
    heap.used += size
    note_use(start + size)
    keep_room(start, start + size, heap.end)
    return start


def move_items(target: Array[Ref], place: Int, source: Array[Ref], start: Int, count: Int) -> None:
    """Move references from one array to another. What they leave may become zero and take no memory any more."""
    if config.growing_heap and in_heap(address_of(source)):
        to = address_of(target) + ARRAY_BYTES + Word(place) * WORD_BYTES
        move_memory(to, address_of(source) + ARRAY_BYTES + Word(start) * WORD_BYTES, Word(count) * WORD_BYTES)
    else:
        copy_items(target.pointer(place), source.pointer(start), count)


def drop_dead_rooms() -> None:
    """After marking: forget the rooms of arrays that are not marked."""
    for number in range(COUNT):
        if ARRAYS[number] != 0 and not is_marked(ARRAYS[number]):
            ARRAYS[number] = 0


@inline_function
def lengthen(array: Word, length: Word) -> bool:
    """Make an array at least `length` items long where it is, if it is a large one with room behind it; whether that
    was possible. The new items are zero."""
    if not config.growing_heap or length <= MANY:
        return False
    return in_heap(array) and heap.lock_depth == 0 and lengthen_large(array, length)


def lengthen_large(array: Word, length: Word) -> bool:
    """The body of `lengthen`: some items more than needed, so that it need not be done often."""
    old_length = load_u32(array + LENGTH_OFFSET)
    return lengthen_exactly(array, max(length, Word(old_length + (old_length >> 4))))


def lengthen_exactly(array: Word, length: Word) -> bool:
    """Make an object in the heap `length` items long where it is, if there is room behind it; whether that was
    possible. The heap must not be locked."""
    old_length = load_u32(array + LENGTH_OFFSET)
    size = size_of(array)
    store_u32(array + LENGTH_OFFSET, length)
    if take_behind(array + size, size_of(array) - size):
        return True
    store_u32(array + LENGTH_OFFSET, old_length)
    return False


def take_behind(end: Word, size: Word) -> bool:
    """Take `size` zeroed bytes (whole granules) behind the object that ends at `end`; whether they were free."""
    number = room_at(end)
    if number != NONE:
        if end + size > ENDS[number]:
            return False
        shorten_room(number, end + size)
        map_granules(end, size)
        heap.used += size
    elif end == heap.next and size <= heap.gap_end - end:
        heap.next = end + size
        heap.window_end = max(heap.window_end, heap.next)
    else:
        return False
    note_use(end + size)
    clear_used(end, end + size)
    if pages.used > policy.most:
        give_back()
    return True
