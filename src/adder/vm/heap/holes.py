"""The holes that compaction leaves before blocks that stay: what comes later moves into them if it fits.

Only the largest holes are known. Positions and sizes are in granules.
"""

from __future__ import annotations

from adder.typed import Array, Word, config, static_ram
from adder.vm.heap.space import MAX_GRANULES

COUNT = 32 if config.large_heap else 3
NO_PLACE = MAX_GRANULES + 1

STARTS: Array[Word] = static_ram(Array[Word](COUNT))
SIZES: Array[Word] = static_ram(Array[Word](COUNT))


def forget_holes() -> None:
    """There are no holes yet."""
    for index in range(COUNT):
        SIZES[index] = 0


def note_hole(start: Word, end: Word) -> None:
    """There will be no objects from `start` to `end`. Of the known holes the smallest gives way to a larger one."""
    smallest = 0
    for index in range(COUNT):
        if SIZES[index] < SIZES[smallest]:
            smallest = index
    if end - start > SIZES[smallest]:
        STARTS[smallest] = start
        SIZES[smallest] = end - start


def place_in_hole(size: Word) -> Word:
    """Take room for `size` granules from the smallest hole that has it; NO_PLACE if none has."""
    best = COUNT
    for index in range(COUNT):
        if size <= SIZES[index] and (best == COUNT or SIZES[index] < SIZES[best]):
            best = index
    if best == COUNT:
        return NO_PLACE
    place = STARTS[best]
    STARTS[best] = place + size
    SIZES[best] -= size
    return place
