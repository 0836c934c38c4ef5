"""Rooms: gaps kept free behind large arrays, so that these grow where they are. Only heaps that grow have them.

A room that nobody has written to takes no memory, only addresses. Nothing else is allocated in a room; forgetting one
makes it a gap like any other and is harmless at any time.
"""

from __future__ import annotations

from adder.typed import Array, Struct, Word, config, static_ram

COUNT = 8 if config.growing_heap else 1
LARGE = 1 << 15
"""Arrays of so many bytes get rooms; gaps that are smaller are none."""
NONE = COUNT

ARRAYS: Array[Word] = static_ram(Array[Word](COUNT))
"""The arrays that have rooms; 0 where there is none."""
STARTS: Array[Word] = static_ram(Array[Word](COUNT))
"""Where each room begins: at the end of the array."""
ENDS: Array[Word] = static_ram(Array[Word](COUNT))


class Rooms(Struct):
    """`latest` is the room that was made last. `wanted` says that the next large array to be made shall have one."""

    latest: Word = 0
    wanted: bool = False


rooms = Rooms()


def room_at(start: Word) -> Word:
    """The number of the room that begins at an address; NONE if there is none."""
    for number in range(COUNT):
        if STARTS[number] == start and ARRAYS[number] != 0:
            return number
    return NONE


def keep_room(array: Word, start: Word, end: Word) -> None:
    """Keep the gap from `start` to `end`, behind an array, for that. The oldest room may be forgotten for it."""
    rooms.latest = (rooms.latest + 1) % COUNT
    ARRAYS[rooms.latest] = array
    STARTS[rooms.latest] = start
    ENDS[rooms.latest] = end


def shorten_room(number: Word, start: Word) -> None:
    """Let a room begin further behind, since its array has grown. What is too small for a room is a gap again."""
    STARTS[number] = start
    if ENDS[number] - start < LARGE:
        ARRAYS[number] = 0
