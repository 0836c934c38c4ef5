"""Files that modules are loaded from: what the target provides."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import U8, Array, Int, Ref, Struct, Word

NOTHING = 0
FILE = 1
DIRECTORY = 2


class Mapping(Struct):
    """Where a file lies in memory as it is, for as long as the program runs: its address, a multiple of four, and its
    size."""

    address: Word = 0
    size: Word = 0


mapping = Mapping()


def nothing_mapped(path: Ref) -> bool:
    """What `Sources.map` is where files never lie in memory."""
    return False


class Sources:
    """Functions of the target, set when it is imported: what is at a path; the content of a file, absent if it cannot
    be read; whether a file lies in memory, then `mapping` says where."""

    kind: ClassVar[Callable[[Ref], Int]]
    read: ClassVar[Callable[[Ref], Array[U8] | None]]
    map: ClassVar[Callable[[Ref], bool]] = nothing_mapped
