"""Compaction: live objects slide towards the start of the heap, except those that must stay.

1. Every granule of a live object gets its bit in `heap.marks`, every block the size of the objects that start in it.
2. Blocks with an object that the C stack may refer to or that is pinned for good are marked as staying.
3. Every other block gets the place to which its objects move: behind the block before it, or in a hole before a block
   that stays.
4. All references are updated (see `forward.py`).
5. The objects move, block by block.
"""

from __future__ import annotations

from adder.typed import (
    Word,
    config,
    copy_memory,
    fill_memory,
    load_word,
    population_count,
    store_word,
)
from adder.vm.heap.bitmap import BITS_SHIFT, highest_bit, lowest, next_clear, next_set, set_bit, set_run
from adder.vm.heap.forward import PINNED, let_stay, update_content
from adder.vm.heap.holes import NO_PLACE, forget_holes, note_hole, place_in_hole
from adder.vm.heap.layout import GRANULE_SHIFT, WORD_SHIFT, size_of
from adder.vm.heap.pages import pages
from adder.vm.heap.pins import is_pinned_block
from adder.vm.heap.release import move_memory, release_between
from adder.vm.heap.rooms import ARRAYS, COUNT as ROOMS
from adder.vm.heap.roots import scan_c_stack, update_exact_roots
from adder.vm.heap.space import (
    block_count,
    end_of_room,
    granule_address,
    granule_count,
    granule_of,
    heap,
    policy,
    rewind,
    set_table_entry,
    table_entry,
)
from adder.vm.heap.weak import update_weak_tables


def slide_objects() -> None:
    """Compact the heap. `heap.starts` must know the living objects only, as after a collection."""
    if config.growing_heap:
        policy.mapped = False
    measure()
    pin_blocks()
    first_hole = plan()
    update_all()
    slide()
    heap.used = heap.live
    rewind(granule_address(first_hole))


def starts_of(block: Word) -> Word:
    """The bits of the objects that start in a block."""
    return load_word(heap.starts + (block << WORD_SHIFT))


def measure() -> None:
    """Set the bits of all granules of live objects; the table entry of a block becomes the size of its objects."""
    blocks = block_count()
    fill_memory(heap.marks, 0, blocks << WORD_SHIFT)
    for block in range(blocks):
        set_table_entry(block, Word(0))
    limit = granule_count()
    index = next_set(heap.starts, Word(0), limit)
    while index < limit:
        granules = size_of(granule_address(index)) >> GRANULE_SHIFT
        set_run(heap.marks, index, granules)
        block = index >> BITS_SHIFT
        set_table_entry(block, table_entry(block) + granules)
        index = next_set(heap.starts, index + granules, limit)


def pin_blocks() -> None:
    """Let the blocks stay that the C stack or a register may point into, those with permanent pins, and those of arrays
    that have rooms."""
    scan_c_stack(True)
    if config.growing_heap:
        for number in range(ROOMS):
            if ARRAYS[number] != 0:
                let_stay(ARRAYS[number])
    for block in range(block_count()):
        if starts_of(block) != 0 and is_pinned_block(block):
            set_table_entry(block, PINNED)


def start_of_block(block: Word) -> Word:
    """The granule of the first object that starts in a block."""
    return next_set(heap.starts, block << BITS_SHIFT, granule_count())


def end_of_block(block: Word) -> Word:
    """The granule behind the last object that starts in a block. Before the objects of the block have moved."""
    last = (block << BITS_SHIFT) + highest_bit(starts_of(block))
    following = next_set(heap.starts, last + 1, granule_count())
    return next_clear(heap.marks, last, following)


def plan() -> Word:
    """Give every block the place its objects move to. Returns a granule before which no memory will be free."""
    forget_holes()
    target = Word(0)
    hole = granule_count()
    for block in range(block_count()):
        granules = table_entry(block)
        if granules == PINNED:
            hole = min(hole, target)
            note_hole(target, start_of_block(block))
            target = end_of_block(block)
            if config.growing_heap:
                target = granule_of(end_of_room(granule_address(target), heap.end, heap.end))
        elif granules != 0:
            place = place_in_hole(granules)
            if place == NO_PLACE:
                place = target
                target += granules
            set_table_entry(block, place)
    return min(hole, target)


def update_all() -> None:
    """Update all references to where the objects move. The weak tables come first: they are found through roots."""
    update_weak_tables()
    update_exact_roots()
    limit = granule_count()
    index = next_set(heap.starts, Word(0), limit)
    while index < limit:
        update_content(granule_address(index))
        index = next_set(heap.starts, index + 1, limit)


def slide() -> None:
    """Move the objects, block by block, and set the bits where they start."""
    if config.growing_heap:
        policy.packed_end = heap.start
    for block in range(block_count()):
        starts = starts_of(block)
        if starts != 0 and table_entry(block) != PINNED:
            move_block(block, table_entry(block))
        elif config.growing_heap and starts != 0:
            policy.packed_end = granule_address(end_of_block(block))


def move_starts(starts: Word, block_marks: Word, target: Word) -> None:
    """Set the bits for the objects of a block at their new places, given its words of both bitmaps."""
    first = lowest(starts)
    while starts != 0:
        bit = lowest(starts)
        set_bit(heap.starts, target + Word(population_count(block_marks & (bit - first))))
        starts ^= bit


def move_block(block: Word, target: Word) -> None:
    """Move the objects that start in a block to the granules from `target` on."""
    starts = starts_of(block)
    index = start_of_block(block)
    end = end_of_block(block)
    store_word(heap.starts + (block << WORD_SHIFT), Word(0))
    move_starts(starts, load_word(heap.marks + (block << WORD_SHIFT)), target)
    if config.growing_heap:
        give_back_below(granule_address(index))
    while index < end:
        run_end = next_clear(heap.marks, index, end)
        if index != target:
            if config.growing_heap:
                move_memory(
                    granule_address(target), granule_address(index), (run_end - index) << GRANULE_SHIFT
                )
            else:
                copy_memory(
                    granule_address(target), granule_address(index), (run_end - index) << GRANULE_SHIFT
                )
        target += run_end - index
        index = next_set(heap.marks, run_end, end)
    if config.growing_heap:
        policy.packed_end = max(policy.packed_end, granule_address(target))


def give_back_below(address: Word) -> None:
    """Give back what objects below an address have left while moving, if more pages than ever are in use."""
    if pages.used > policy.most and policy.packed_end < address:
        release_between(policy.packed_end, address)
