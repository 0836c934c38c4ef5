"""The memory of a chip, as the link script lays it out."""

from __future__ import annotations

from dataclasses import dataclass

KILOBYTE = 1024


@dataclass(frozen=True)
class Region:
    """Consecutive addresses of one kind of memory."""

    name: str
    origin: int
    length: int

    @property
    def end(self) -> int:
        """The first address after the region."""
        return self.origin + self.length


@dataclass(frozen=True)
class MemoryMap:
    """Where code, data, the C stack and the heap go. The heap is what the rest leaves of `ram`."""

    flash: Region
    ram: Region
    stack_size: int
    extra: tuple[Region, ...] = ()
    """More RAM. Variables go there by section name: `.NAME` in region NAME; it is not cleared at start-up."""
    least_heap: int = 1 * KILOBYTE
    """The link fails if less than this would remain."""
