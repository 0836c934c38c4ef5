"""Permanent pins: objects whose address has been observed (`id`, identity hash, buffers of devices) never move again.

A bitmap with one bit for each granule, made when the first object is pinned. It keeps nothing alive.
"""

from __future__ import annotations

from adder.typed import Array, Ref, Struct, Word, bits, is_object, load_word
from adder.vm.heap.bitmap import BITS_SHIFT, bit_of
from adder.vm.heap.layout import WORD_SHIFT
from adder.vm.heap.space import block_count, granule_of, heap, in_heap


class Pins(Struct):
    """One word for each block of granules; blocks behind the last word have no pins."""

    blocks: Array[Word] | None = None


pins = Pins()


def pin(value: Ref) -> None:
    """Never move this object again; MemoryError."""
    if is_object(value) and in_heap(bits(value)):
        pin_address(bits(value))


def pin_address(address: Word) -> None:
    """Never move the object at this address in the heap again; MemoryError."""
    granule = granule_of(address)
    block = granule >> BITS_SHIFT
    blocks = blocks_up_to(block)
    blocks[block] |= bit_of(granule)


def blocks_up_to(last: Word) -> Array[Word]:
    """The words of the bitmap, so many that there is one for block `last`, and some more."""
    blocks = pins.blocks
    if blocks is not None and last < len(blocks):
        return blocks
    larger = Array[Word](min(block_count(), last + 1 + (last >> 2)))
    if blocks is not None:
        for index in range(len(blocks)):
            larger[index] = blocks[index]
    pins.blocks = larger
    return larger


def make_room_for_pins() -> None:
    """See to it that any object there is can be pinned without an allocation."""
    try:
        blocks_up_to(block_count() - 1)
    except MemoryError:
        return


def drop_dead_pins() -> None:
    """After marking: forget the pins of objects that are not marked."""
    blocks = pins.blocks
    if blocks is not None:
        for index in range(len(blocks)):
            blocks[index] &= load_word(heap.marks + (Word(index) << WORD_SHIFT))


def is_pinned_block(block: Word) -> bool:
    """Whether an object that starts in this block is pinned for good."""
    blocks = pins.blocks
    return blocks is not None and block < len(blocks) and blocks[block] != 0
