"""micropython.RingIO: bytes on their way from one place to another, such as from an interrupt handler to the program.

The bytes are in a buffer of which one byte stays free, so that writing and reading never change the same position.
"""

from __future__ import annotations

from adder.typed import U8, U32, Int, Object, Pointer, Ref, copy_items
from adder.vm.modules.micropython import module
from adder.vm.modules.stream_parts import part_of
from adder.vm.strings import as_str
from adder.vm.types.buffers import is_buffer, readable, writable
from adder.vm.types.bytearray import new_bytearray
from adder.vm.types.bytes import Bytes, new_bytes
from adder.vm.types.numbers import index_of
from adder.vm.types.type import Type, builtin_type, constructor, method

NEWLINE = ord("\n")
NO_LIMIT = -1
LARGEST = 0xFFFE
"""So many bytes can wait at most."""


def check_size(capacity: Int) -> None:
    """ValueError unless so many bytes may wait."""
    if not 1 <= capacity <= LARGEST:
        raise ValueError("invalid size of RingIO")


@builtin_type("RingIO", final=True, known=False)
class RingIO(Object):
    """A stream whose bytes wait in `memory`, anything with the buffer protocol that can be written. `first` is the
    position of the oldest byte, `free` that of the next byte to come."""

    memory: Ref
    first: U32
    free: U32

    @constructor
    def create(cls: Type, size: Ref, /) -> Ref:
        """RingIO(size) or RingIO(buffer), of which one byte cannot be used"""
        if is_buffer(size):
            _, room = writable(size)
            check_size(room - 1)
            return RingIO(size, U32(0), U32(0))
        capacity = index_of(size)
        check_size(capacity)
        return RingIO(new_bytearray(capacity + 1), U32(0), U32(0))

    def ring(self) -> tuple[Pointer[U8], Int]:
        """The buffer and its size; both positions are inside of it even if it has shrunk."""
        start, room = writable(self.memory)
        check_size(room - 1)
        if self.first >= room or self.free >= room:
            self.first = 0
            self.free = 0
        return start, room

    @method
    def any(self, /) -> Int:
        """How many bytes wait."""
        _, room = self.ring()
        waiting = Int(self.free) - Int(self.first)
        return waiting + room if waiting < 0 else waiting

    @method
    def read(self, size: Int = NO_LIMIT, /) -> Ref:
        """The bytes that wait, but not more than `size`."""
        waiting = self.any()
        return self.taken(waiting if size < 0 else min(size, waiting))

    @method
    def readline(self, size: Int = NO_LIMIT, /) -> Ref:
        """The bytes up to the end of the line, or all that wait, but not more than `size`."""
        waiting = self.any()
        most = waiting if size < 0 else min(size, waiting)
        start, room = self.ring()
        for count in range(most):
            if start[(Int(self.first) + count) % room] == NEWLINE:
                return self.taken(count + 1)
        return self.taken(most)

    def taken(self, count: Int) -> Bytes:
        """Take `count` of the bytes that wait."""
        made = new_bytes(count)
        self.take(made.items.pointer(), count)
        return made

    def take(self, target: Pointer[U8], count: Int) -> None:
        """Move `count` of the bytes that wait to a place."""
        start, room = self.ring()
        first = Int(self.first)
        piece = min(count, room - first)
        copy_items(target, start + first, piece)
        copy_items(target + piece, start, count - piece)
        self.first = U32((first + count) % room)

    @method
    def readinto(self, buffer: Ref, size: Int = NO_LIMIT, /) -> Int:
        """Fill a buffer, or its first `size` bytes, with the bytes that wait; returns how many there were."""
        target, length = writable(buffer)
        if size >= 0:
            length = min(size, length)
        count = min(length, self.any())
        self.take(target, count)
        return count

    @method
    def write(self, data: Ref, first: Ref | None = None, second: Ref | None = None, /) -> Int:
        """Append bytes, those of a text or a part of them, as far as there is room; returns how many that were."""
        text = as_str(data)
        if text is None:
            source, size = readable(data)
        else:
            source, size = text.items.pointer(), Int(text.length)
        offset, length = part_of(size, first, second)
        source += offset
        waiting = self.any()
        start, room = self.ring()
        count = min(length, room - 1 - waiting)
        free = Int(self.free)
        piece = min(count, room - free)
        copy_items(start + free, source, piece)
        copy_items(start, source + piece, count - piece)
        self.free = U32((free + count) % room)
        return count

    @method
    def close(self, /) -> None:
        """Nothing is held back."""


module.constant("RingIO", RingIO.type_object)
