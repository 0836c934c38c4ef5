"""Source text as a stream of bytes, seen through a buffer that is refilled, so that no target has to hold a whole file.

Glossary: *reader* — a function that puts more bytes behind those in the buffer; *hold* — bytes from here on are kept in
the buffer, so that the lexer can look ahead as far as it likes and come back.
"""

from __future__ import annotations

from collections.abc import Callable

from adder.typed import U8, Array, Int, Object, Pointer, Ref, copy_items
from adder.vm.strings import Str, text_of

END_OF_SOURCE = -1
CHUNK = 64
"""Size of the buffer for text that is copied from a string: small, since copying is cheap."""
NOT_HELD = -1


class Source(Object):
    """A reader with its buffer: `buffer[position:end]` is what has been read ahead.

    `read(source, start)` puts bytes at `buffer[start:]` and returns their number, 0 at the end of the text; `origin`
    and `offset` are for the reader's own use.
    """

    buffer: Array[U8]
    read: Callable[[Source, Int], Int]
    origin: Ref | None = None
    offset: Int = 0
    position: Int = 0
    end: Int = 0
    held: Int = NOT_HELD
    finished: bool = False

    def next_byte(self) -> Int:
        """Take the next byte; END_OF_SOURCE at the end."""
        if self.position == self.end and not self.fill():
            return END_OF_SOURCE
        byte = self.buffer[self.position]
        self.position += 1
        return byte

    def peek(self, ahead: Int = 0) -> Int:
        """The byte `ahead` places after the next one, which stays in the stream; END_OF_SOURCE behind the end."""
        while self.position + ahead >= self.end:
            if not self.fill():
                return END_OF_SOURCE
        return self.buffer[self.position + ahead]

    def fill(self) -> bool:
        """Read more bytes, dropping those that were taken unless they are held; False at the end of the text."""
        if self.finished:
            return False
        first = self.position if self.held == NOT_HELD else self.held
        if first > 0:
            self.drop(first)
        elif self.end == len(self.buffer):
            self.buffer = longer(self.buffer)
        count = self.read(self, self.end)
        self.end += count
        self.finished = count == 0
        return count > 0

    def drop(self, count: Int) -> None:
        """Move what is behind the first `count` bytes of the buffer to its start."""
        copy_items(self.buffer.pointer(), self.buffer.pointer(count), self.end - count)
        self.position -= count
        self.end -= count
        if self.held != NOT_HELD:
            self.held -= count

    def hold(self) -> None:
        """Keep all bytes from here on until `rewind`."""
        self.held = self.position

    def rewind(self) -> None:
        """Go back to where `hold` was called."""
        self.position = self.held
        self.held = NOT_HELD


def longer(old: Array[U8]) -> Array[U8]:
    """A copy of an array of bytes with twice the room."""
    new = Array[U8](2 * len(old) + 8)
    copy_items(new.pointer(), old.pointer(), len(old))
    return new


def source_of_array(text: Array[U8], length: Int) -> Source:
    """The first `length` bytes of an array, read in place."""
    source = Source(text, read_nothing)
    source.end = length
    source.finished = True
    return source


def source_of_string(text: Ref) -> Source:
    """The text of a string."""
    return Source(Array[U8](CHUNK), read_string, text)


def read_nothing(source: Source, start: Int) -> Int:
    """The reader of text that is in the buffer from the beginning."""
    return 0


def read_string(source: Source, start: Int) -> Int:
    """The reader of strings."""
    origin = source.origin
    assert origin is not None
    text: Str = text_of(origin)
    count = min(text.length - source.offset, len(source.buffer) - start)
    copy_items(source.buffer.pointer(start), text.items.pointer(source.offset), count)
    source.offset += count
    return count


class ByteBuffer(Object):
    """Bytes that grow at the end; the first `length` of `items` are in use."""

    items: Array[U8]
    length: Int = 0

    def put(self, byte: Int) -> None:
        """Add one byte."""
        if self.length == len(self.items):
            self.items = longer(self.items)
        self.items[self.length] = byte
        self.length += 1

    def put_bytes(self, start: Pointer[U8], count: Int) -> None:
        """Add several bytes."""
        for index in range(count):
            self.put(start[index])

    def put_character(self, code: Int) -> None:
        """Add a character as UTF-8."""
        if code < 0x80:
            self.put(code)
            return
        if code < 0x800:
            self.put(0xC0 | code >> 6)
        else:
            if code < 0x10000:
                self.put(0xE0 | code >> 12)
            else:
                self.put(0xF0 | code >> 18)
                self.put(0x80 | code >> 12 & 0x3F)
            self.put(0x80 | code >> 6 & 0x3F)
        self.put(0x80 | code & 0x3F)


def new_buffer(size: Int) -> ByteBuffer:
    """An empty buffer with room for `size` bytes."""
    return ByteBuffer(Array[U8](size))
