"""Marking: from roots, everything reachable gets its bit in `heap.marks`.

The mark stack is small (it lives in the memory of the forwarding table). When it is full, objects are marked but not
pushed; the heap is then searched for marked objects with unmarked references until there are none.

In growing heaps, marking also makes a map of all granules in use, so that gaps are found without looking at objects.
"""

from __future__ import annotations

from adder.typed import Struct, Word, config, fill_memory, inline_function, load_word, prefetch
from adder.vm.heap.bitmap import next_set, set_bit, set_run, test_bit
from adder.vm.heap.layout import (
    GRANULE_SHIFT,
    LAYOUT_OFFSET,
    WORD_BYTES,
    WORD_SHIFT,
    end_of_items,
    field_references,
    has_no_references,
    layout_of,
    lowest_field,
    other_fields,
    reference_run,
    size_of,
)
from adder.vm.heap.space import (
    MAX_GRANULES,
    block_count,
    granule_address,
    granule_count,
    granule_of,
    heap,
    in_heap,
    is_heap_reference,
    round_up,
    set_table_entry,
    table_entry,
)
from adder.vm.heap.texts import dynamic_text_address, is_dynamic_text

AHEAD = 8 * WORD_BYTES
"""Of many references, the one so far ahead is already looked up in memory."""
PIECE = 64
"""So many references of a long run are marked at once."""
RUN = MAX_GRANULES + 1
"""Entry of the mark stack above two that say, in words from the start of the heap, where a run ends and begins."""
MAX_DEPTH = 1 << 14
"""More entries than this of the mark stack are of no use."""


class Marker(Struct):
    """The state of a collection in progress."""

    depth: Word = 0
    capacity: Word = 0
    live: Word = 0
    """Bytes in the objects marked so far."""
    overflowed: bool = False
    overflow_from: Word = 0
    """The lowest granule of an object that was marked but not pushed."""


marker = Marker()


def begin_marking() -> None:
    """Prepare for marking."""
    marker.depth = 0
    marker.capacity = min(block_count(), MAX_DEPTH)
    marker.live = 0
    marker.overflowed = False


def begin_mapping() -> None:
    """Nothing has to be looked for in `heap.starts` any more: let it become the map of the granules in use."""
    fill_memory(heap.starts, 0, block_count() << WORD_SHIFT)


@inline_function
def is_marked(address: Word) -> bool:
    """Whether the object at an address lives: it is marked or not in the heap."""
    return not heap.start <= address < heap.end or test_bit(heap.marks, granule_of(address))


def mark_object(address: Word) -> None:
    """Mark the object at an address in the heap and see to it that what it refers to is marked."""
    index = granule_of(address)
    if not test_bit(heap.marks, index):
        mark_new(address, index)


def mark_new(address: Word, index: Word) -> None:
    """Mark an object at a granule that is not marked yet."""
    set_bit(heap.marks, index)
    push(index)


def push(index: Word) -> None:
    """Let what the marked object at a granule refers to be marked later."""
    if marker.depth < marker.capacity:
        set_table_entry(marker.depth, index)
        marker.depth += 1
        return
    if not marker.overflowed or index < marker.overflow_from:
        marker.overflow_from = index
    marker.overflowed = True


@inline_function
def note_size(index: Word, size: Word) -> None:
    """An object at a granule lives and has been seen to be so large."""
    marker.live += size
    if config.growing_heap:
        set_run(heap.starts, index, size >> GRANULE_SHIFT)


@inline_function
def mark_word(word: Word) -> None:
    """Mark what a reference refers to, given its word (0 is allowed)."""
    if is_heap_reference(word):
        if not config.growing_heap:
            mark_object(word)
        elif not test_bit(heap.marks, granule_of(word)):
            mark_new(word, granule_of(word))
    elif is_dynamic_text(word):
        text = dynamic_text_address(word)
        if text != 0:
            mark_object(text)


@inline_function
def mark_slot(slot: Word) -> None:
    """Mark what the reference at an address refers to."""
    mark_word(load_word(slot))


def mark_slots(first: Word, count: Word) -> None:
    """Mark what consecutive references refer to."""
    end = first + count * WORD_BYTES
    if config.growing_heap:
        while first + AHEAD < end:
            ahead = load_word(first + AHEAD)
            if is_heap_reference(ahead):
                prefetch(ahead)
            mark_slot(first)
            first += WORD_BYTES
    while first < end:
        mark_slot(first)
        first += WORD_BYTES


def mark_content(address: Word) -> Word:
    """Mark what an object refers to, its type included; return the object's size."""
    mark_slot(address)
    layout = layout_of(address)
    fields = field_references(layout)
    while fields != 0:
        mark_slot(lowest_field(address, fields))
        fields = other_fields(fields)
    first, count = reference_run(address, layout)
    if not (config.growing_heap and count > PIECE and push_run(first, first + count * WORD_BYTES)):
        mark_slots(first, count)
    return round_up(first + count * WORD_BYTES - address)


@inline_function
def mark_content_quickly(address: Word) -> Word:
    """`mark_content`, which has nothing to do if an object refers to nothing, as text does."""
    type_ = load_word(address)
    layout = load_word(type_ + LAYOUT_OFFSET)
    if has_no_references(layout) and not in_heap(type_):
        return round_up(end_of_items(address, layout) - address)
    return mark_content(address)


def push_run(first: Word, end: Word) -> bool:
    """Let many consecutive references be marked later, piece by piece, so that what they refer to does not fill the
    mark stack; whether that has room for it."""
    if marker.depth + 3 > marker.capacity:
        return False
    set_table_entry(marker.depth, (end - heap.start) >> WORD_SHIFT)
    set_table_entry(marker.depth + 1, (first - heap.start) >> WORD_SHIFT)
    set_table_entry(marker.depth + 2, Word(RUN))
    marker.depth += 3
    return True


def mark_piece() -> None:
    """Mark what the next references of the run on top of the mark stack refer to."""
    marker.depth -= 2
    end = heap.start + (table_entry(marker.depth) << WORD_SHIFT)
    first = heap.start + (table_entry(marker.depth + 1) << WORD_SHIFT)
    count = min((end - first) >> WORD_SHIFT, PIECE)
    if first + count * WORD_BYTES < end:
        push_run(first + count * WORD_BYTES, end)
    mark_slots(first, count)


def drain() -> None:
    """Mark everything reachable from what has been marked so far."""
    empty_stack()
    if not marker.overflowed:
        return
    while marker.overflowed:
        marker.overflowed = False
        limit = granule_count()
        index = next_set(heap.marks, marker.overflow_from, limit)
        while index < limit:
            note_size(index, mark_content(granule_address(index)))
            empty_stack()
            index = next_set(heap.marks, index + 1, limit)
    marker.live = marked_bytes()


def empty_stack() -> None:
    """Mark what the objects on the mark stack refer to, until the stack is empty."""
    while marker.depth > 0:
        marker.depth -= 1
        index = table_entry(marker.depth)
        if config.growing_heap and index == RUN:
            mark_piece()
        elif config.growing_heap:
            note_size(index, mark_content_quickly(granule_address(index)))
        else:
            note_size(index, mark_content(granule_address(index)))


def marked_bytes() -> Word:
    """Bytes in all marked objects."""
    limit = granule_count()
    index = next_set(heap.marks, Word(0), limit)
    size = Word(0)
    while index < limit:
        size += size_of(granule_address(index))
        index = next_set(heap.marks, index + 1, limit)
    return size
