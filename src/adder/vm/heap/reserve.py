"""Memory put aside for exceptions: what they consist of is made in it when nothing can be allocated otherwise.

The reserve is an array of bytes. A part of an exception is cut off from its end and becomes an object like any other,
so that exceptions from the reserve live as long as they are needed. Once the heap can be used again, a new reserve is
made.
"""

from __future__ import annotations

from adder.typed import U8, Array, Struct, Word, address_of, config, store_u32
from adder.vm.heap.bitmap import set_bit
from adder.vm.heap.layout import ARRAY_BYTES, LENGTH_OFFSET
from adder.vm.heap.space import granule_of, heap, round_up

EXCEPTIONS = 8 if config.growing_heap else 1
"""The memory for one emergency is kept so often: an exception takes some of it as long as the heap is locked."""


class Reserve(Struct):
    """`memory` is what is left; `size` how many bytes a full reserve has, 0 for none. It may be used while `users`
    is not 0; no object takes more than what is kept for one exception."""

    memory: Array[U8] | None = None
    size: Word = 0
    users: Word = 0


reserve = Reserve()


def open_reserve() -> None:
    """Let what is allocated until `close_reserve` come from the reserve if there is no other memory."""
    reserve.users += 1


def close_reserve() -> None:
    """Undo one `open_reserve`."""
    reserve.users -= 1


def set_reserve(size: Word) -> None:
    """Keep so many bytes for an exception in reserve, 0 for none; MemoryError."""
    reserve.size = 0
    reserve.memory = None
    wanted = round_up(size * EXCEPTIONS)
    if wanted != 0:
        reserve.memory = Array[U8](wanted)
        reserve.size = wanted


def refill_reserve() -> None:
    """Make a new reserve if the old one has been used; what there is of it stays if there is no memory for that."""
    memory = reserve.memory
    if reserve.size != 0 and (memory is None or Word(len(memory)) != reserve.size):
        try:
            reserve.memory = Array[U8](reserve.size)
        except MemoryError:
            return


def take_from_reserve(size: Word) -> Word:
    """Zeroed room for an object of `size` bytes (whole granules), 0 if the reserve cannot give it."""
    memory = reserve.memory
    if reserve.users == 0 or memory is None or Word(len(memory)) < size:
        return Word(0)
    if config.growing_heap and size > reserve.size // EXCEPTIONS:
        return Word(0)
    left = Word(len(memory)) - size
    address = address_of(memory)
    store_u32(address + LENGTH_OFFSET, left)
    taken = address + ARRAY_BYTES + left
    set_bit(heap.starts, granule_of(taken))
    return taken
