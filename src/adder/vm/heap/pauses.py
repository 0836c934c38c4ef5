"""How long the program has waited for the collector, and what it has allocated, on targets that measure it."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import Struct, Word, config


def no_clock() -> Word:
    """The time where nobody has a clock."""
    return Word(0)


class PauseClock:
    """The target's clock, in microseconds."""

    now: ClassVar[Callable[[], Word]] = no_clock


class Pauses(Struct):
    """A pause is a collection with the compaction that follows it, if any. Times in microseconds."""

    count: Word = 0
    total: Word = 0
    longest: Word = 0
    begin: Word = 0


class Use(Struct):
    """`freed` is what all collections have freed, `most` what was in use when most was, before one of them. Bytes."""

    freed: Word = 0
    most: Word = 0


pauses = Pauses()
use = Use()


def begin_pause() -> None:
    """The program waits from now on."""
    if config.pause_statistics:
        pauses.begin = PauseClock.now()


def end_pause() -> None:
    """The program goes on."""
    if config.pause_statistics:
        length = PauseClock.now() - pauses.begin
        pauses.count += 1
        pauses.total += length
        pauses.longest = max(pauses.longest, length)


def note_use(before: Word, after: Word) -> None:
    """A collection has left so many bytes of what was in use."""
    use.freed += before - after
    use.most = max(use.most, before)
