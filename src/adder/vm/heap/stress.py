"""Stress builds: they collect and compact at every allocation, let a chosen allocation fail, and poison free memory.

Other builds have nothing of this in their images.
"""

from __future__ import annotations

from adder.typed import Struct, Word, config, inline_function

POISON = 0xAB
"""What freed memory is filled with. An odd byte: as a reference it would be a small integer."""

TOTAL_SHIFT = 14
"""Collections become rarer with every so many allocations, as a power of two."""
WORK_SHIFT = 18
"""And by so many bytes that a collection goes through, as a power of two."""


class Stress(Struct):
    """When to collect and when to fail, and what is poisoned already."""

    interval: Word = 1
    """Collect and compact at every so-manieth allocation at first, 0 for never."""
    count: Word = 0
    """Allocations since the last of these collections."""
    total: Word = 0
    """All allocations."""
    fail_after: Word = 0
    """If not 0, the so-manieth next allocation fails."""
    unpoisoned: Word = 0
    """Behind this address there is nothing but POISON."""


stress = Stress()


def begin_stress(interval: Word) -> None:
    """Collect at every allocation whose number is divisible by `interval`, counted from now on; 0: at none."""
    stress.interval = interval
    stress.count = 0
    stress.total = 0


def is_stress_due(work: Word) -> bool:
    """Whether to collect and compact at this allocation; a collection goes through `work` bytes. Rarer when a program
    has allocated much already, or when a collection takes long, so that every program comes to an end."""
    stress.count += 1
    stress.total += 1
    pause = stress.interval * (1 + (stress.total >> TOTAL_SHIFT) + (work >> WORK_SHIFT))
    if stress.count < pause or stress.interval == 0:
        return False
    stress.count = 0
    return True


def stress_fails() -> bool:
    """Whether this allocation is the one that shall fail."""
    if stress.fail_after == 0:
        return False
    stress.fail_after -= 1
    return stress.fail_after == 0


@inline_function
def note_use(end: Word) -> None:
    """Memory up to this address may hold something else than POISON from now on."""
    if config.stress:
        stress.unpoisoned = max(stress.unpoisoned, end)
