"""Where values are printed: a string being built, or the console."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import (
    U8,
    U32,
    Array,
    Int,
    Object,
    Pointer,
    Ref,
    Struct,
    Text,
    Word,
    address_of,
    config,
    copy_items,
    static_ram,
    text_length,
    text_pointer,
    truncate,
    wrapping_sub,
)
from adder.vm.heap.growth import lengthen, want_room
from adder.vm.strings import new_str, str_result, text_of

REPR = 0
"""Print as `repr` does."""
STR = 1
"""Print as `str` does."""

FIRST_SIZE = 32
MOST_DECIMALS = len(str((1 << config.word_bits) - 1))
"""A word has no more decimal digits."""


class Console:
    """Functions of the target. A target sets them when it is imported, before anything is translated."""

    write: ClassVar[Callable[[Pointer[U8], Int], None]]
    write_error: ClassVar[Callable[[Pointer[U8], Int], None]]
    """For messages about what nobody waits for."""


class Output(Object):
    """Text being made: `buffer` holds its first `length` bytes. Without a buffer, bytes go to the console."""

    buffer: Array[U8] | None
    length: U32
    next: Output | None = None
    """The next builder that waits for its next use."""

    def bytes(self, start: Pointer[U8], count: Int) -> None:
        """Append UTF-8 bytes."""
        buffer = self.buffer
        if buffer is None:
            Console.write(start, count)
            return
        length = Int(self.length)
        if length + count > len(buffer):
            buffer = self.grown(length + count)
        copy_items(buffer.pointer(length), start, count)
        self.length = U32(length + count)

    def grown(self, needed: Int) -> Array[U8]:
        """Make room for at least `needed` bytes in all."""
        buffer = self.buffer
        assert buffer is not None
        size = len(buffer) + len(buffer) // 2
        if lengthen(address_of(buffer), Word(needed)):
            return buffer
        want_room()
        larger = Array[U8](max(size, needed))
        copy_items(larger.pointer(), buffer.pointer(), Int(self.length))
        self.buffer = larger
        return larger

    def byte(self, value: Int) -> None:
        """Append one byte, an ASCII character or part of a longer one."""
        buffer = self.buffer
        length = Int(self.length)
        if buffer is None:
            ONE_BYTE[0] = U8(value)
            Console.write(ONE_BYTE.pointer(), 1)
            return
        if length == len(buffer):
            buffer = self.grown(length + 1)
        buffer[length] = U8(value)
        self.length = U32(length + 1)

    def character(self, code: Int) -> None:
        """Append the character with this code point."""
        if code < 0x80:
            self.byte(code)
        elif code < 0x800:
            self.byte(0xC0 | code >> 6)
            self.byte(0x80 | code & 0x3F)
        elif code < 0x10000:
            self.byte(0xE0 | code >> 12)
            self.byte(0x80 | code >> 6 & 0x3F)
            self.byte(0x80 | code & 0x3F)
        else:
            self.byte(0xF0 | code >> 18)
            self.byte(0x80 | code >> 12 & 0x3F)
            self.byte(0x80 | code >> 6 & 0x3F)
            self.byte(0x80 | code & 0x3F)

    def text(self, text: Text) -> None:
        """Append a constant text."""
        self.bytes(text_pointer(text), text_length(text))

    def string(self, value: Ref) -> None:
        """Append the characters of a string."""
        content = text_of(value)
        self.bytes(content.items.pointer(), Int(content.length))

    def decimal(self, number: Int) -> None:
        """Append an integer in decimal."""
        magnitude = truncate(Word, number)
        if number < 0:
            self.byte(ord("-"))
            magnitude = wrapping_sub(Word, 0, magnitude)
        buffer = self.buffer
        if buffer is None:
            self.digits(magnitude, 10)
            return
        count = 1
        limit = Word(10)
        while magnitude >= limit:
            count += 1
            if count == MOST_DECIMALS:
                break
            limit *= 10
        end = Int(self.length) + count
        if end > len(buffer):
            buffer = self.grown(end)
        place = buffer.pointer(end)
        for _ in range(count):
            place -= 1
            place[0] = U8(ord("0") + magnitude % 10)
            magnitude //= 10
        self.length = U32(end)

    def hexadecimal(self, number: Word) -> None:
        """Append a number in hexadecimal, without prefix."""
        self.digits(number, 16)

    def digits(self, number: Word, base: Word) -> None:
        """Append a number in a base up to 16."""
        scale = Word(1)
        while number // scale >= base:
            scale *= base
        while scale != 0:
            self.byte(Int(DIGITS[Int(number // scale % base)]))
            scale //= base

    def result(self) -> Ref:
        """The string that has been built."""
        buffer = self.buffer
        assert buffer is not None
        length = Int(self.length)
        made = new_str(length)
        copy_items(made.items.pointer(), buffer.pointer(), length)
        self.release()
        return str_result(made)

    def release(self) -> None:
        """Let the next `string_builder` have this one. It must not be used any more."""
        buffer = self.buffer
        assert buffer is not None and self.length != WAITING
        if builders.count < MOST_BUILDERS and len(buffer) <= KEPT_SIZE:
            self.length = WAITING
            self.next = builders.first
            builders.first = self
            builders.count += 1


DIGITS: Array[U8] = Array[U8].of(b"0123456789abcdef")
ONE_BYTE: Array[U8] = static_ram(Array[U8](1))
"""Where a single byte is while it goes to the console."""

CONSOLE = Output(None, 0)
"""Prints on the console. It is never written to, so it is in ROM."""


class Builders(Struct):
    """Builders that have been used and wait to be used again: what is printed often makes no garbage but its result."""

    first: Output | None = None
    count: U32 = 0


builders = Builders()

WAITING = 0xFFFF_FFFF
"""The length of a builder that is not in use."""
MOST_BUILDERS = 4 if config.growing_heap else 2
KEPT_SIZE = 512 if config.growing_heap else 2 * FIRST_SIZE


def string_builder() -> Output:
    """An empty string to append to."""
    builder = builders.first
    if builder is None:
        return Output(Array[U8](FIRST_SIZE), 0)
    builders.first = builder.next
    builders.count -= 1
    builder.next = None
    builder.length = 0
    return builder
