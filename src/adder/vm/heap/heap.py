"""The heap: its memory and allocation."""

from __future__ import annotations

from adder.typed import Ref, Struct, Word, runtime_hook


class Heap(Struct):
    """The heap's memory. Addresses; sizes in bytes."""

    start: Word = 0
    end: Word = 0
    limit: Word = 0
    next: Word = 0
    window_end: Word = 0


heap = Heap()


def initialise(memory: Word, size: Word, committed: Word) -> None:
    """Use `size` bytes at `memory` as heap, of which at first about `committed` bytes (growing heaps)."""
    raise NotImplementedError


@runtime_hook("allocate")
def allocate(size: Word) -> Word:
    """The address of `size` zeroed bytes; MemoryError."""
    raise NotImplementedError


def collect() -> None:
    """Free what is not reachable."""
    raise NotImplementedError


def compact() -> None:
    """Move all objects that nothing holds in place, so that the free memory is in one piece."""
    raise NotImplementedError


def pin(value: Ref) -> None:
    """Never move this object again: its address has been observed (`id`, identity hash, DMA)."""
    raise NotImplementedError


def lock() -> None:
    """Every allocation raises MemoryError until `unlock` has been called as often."""
    raise NotImplementedError


def unlock() -> None:
    """Undo one `lock`."""
    raise NotImplementedError


def bytes_allocated() -> Word:
    """Bytes in use by objects, dead ones not yet collected included (`gc.mem_alloc`)."""
    raise NotImplementedError


def bytes_free() -> Word:
    """Bytes that can be allocated before a collection is needed, all gaps together (`gc.mem_free`)."""
    raise NotImplementedError
