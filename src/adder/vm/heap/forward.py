"""Forwarding: where each object will be after compaction, and the update of references.

While compacting, `heap.marks` has a bit for every granule of a live object, and the table holds for each block the
granule to which the first object that starts in the block moves. The objects that start in one block move as a unit,
closed up to each other.
"""

from __future__ import annotations

from adder.typed import Word, inline_function, load_word, population_count, store_word
from adder.vm.heap.bitmap import BITS_SHIFT, bit_of, lowest, word_address
from adder.vm.heap.layout import (
    WORD_BYTES,
    field_references,
    layout_of,
    lowest_field,
    other_fields,
    reference_run,
)
from adder.vm.heap.space import (
    MAX_GRANULES,
    granule_address,
    granule_of,
    heap,
    is_heap_reference,
    set_table_entry,
    table_entry,
)

PINNED = MAX_GRANULES + 1
"""Entry of a block whose objects stay where they are."""


@inline_function
def forward_granule(index: Word) -> Word:
    """The granule to which the object that starts at granule `index` moves."""
    target = table_entry(index >> BITS_SHIFT)
    if target == PINNED:
        return index
    starts = load_word(word_address(heap.starts, index))
    below = bit_of(index) - lowest(starts)
    return target + Word(population_count(load_word(word_address(heap.marks, index)) & below))


def let_stay(address: Word) -> None:
    """Let the object at an address, and so its whole block, stay where it is."""
    set_table_entry(granule_of(address) >> BITS_SHIFT, PINNED)


@inline_function
def forward(address: Word) -> Word:
    """Where the object at an address in the heap moves."""
    return granule_address(forward_granule(granule_of(address)))


@inline_function
def update_slot(slot: Word) -> None:
    """Update the reference at an address."""
    word = load_word(slot)
    if is_heap_reference(word):
        store_word(slot, forward(word))


def update_slots(first: Word, count: Word) -> None:
    """Update consecutive references."""
    end = first + count * WORD_BYTES
    while first < end:
        update_slot(first)
        first += WORD_BYTES


def update_content(address: Word) -> None:
    """Update the references of an object before any has moved: its type's layout is still found at the old place."""
    layout = layout_of(address)
    fields = field_references(layout)
    while fields != 0:
        update_slot(lowest_field(address, fields))
        fields = other_fields(fields)
    first, count = reference_run(address, layout)
    update_slots(first, count)
    update_slot(address)
