"""Streams in memory: io.StringIO and io.BytesIO."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from adder.typed import (
    U8,
    U32,
    Int,
    Object,
    Pointer,
    Ref,
    add_overflows,
    config,
    copy_items,
    fill_items,
    interned,
)
from adder.vm.modules.file_system import raise_os_error
from adder.vm.modules.stream_parts import limited, sliced
from adder.vm.runtime.attributes import call_method0
from adder.vm.strings import as_str, str_from_bytes
from adder.vm.types.buffers import readable, writable
from adder.vm.types.bytearray import ByteArray, new_bytearray
from adder.vm.types.bytes import bytes_from, checked_sum
from adder.vm.types.bytes_like import not_a_str
from adder.vm.types.characters import character_size
from adder.vm.types.errnos import NUMBERS
from adder.vm.types.growable import extend, replace, resize, start_of
from adder.vm.types.list import List
from adder.vm.types.memoryview import new_view
from adder.vm.types.numbers import index_of
from adder.vm.types.output import Output
from adder.vm.types.protocol import get_iterator, identity, next_item
from adder.vm.types.text_search import count_characters
from adder.vm.types.type import Type, builtin_type, method_of, slot_of
from adder.vm.value import NONE, TRUE, is_small, small_value, truth

F = TypeVar("F", bound=Callable[..., Any])

NEWLINE = ord("\n")
CURRENT = 1
END = 2


class MemoryStream(Object):
    """A stream whose content is in `content`, absent when it is closed. `offset` is the position in bytes; behind the
    end of a text each character counts as one. `wide` says that there may be characters that are not ASCII."""

    content: ByteArray | None
    offset: Int = 0
    wide: bool = False


@builtin_type("StringIO", known=False)
class StringIO(MemoryStream):
    """Text in memory."""


@builtin_type("BytesIO", known=False)
class BytesIO(MemoryStream):
    """Bytes in memory."""


def stream_method(function: F) -> F:
    """Decorator: the function is a method of StringIO and BytesIO."""
    method_of(StringIO)(function)
    method_of(BytesIO)(function)
    return function


@method_of(StringIO, "constructor")
def create_text(cls: Type) -> Ref:
    """An empty stream; `fill_text` fills it."""
    return StringIO(ByteArray())


@method_of(BytesIO, "constructor")
def create_bytes(cls: Type) -> Ref:
    """An empty stream; `fill_bytes` fills it."""
    return BytesIO(ByteArray())


@method_of(StringIO, "initializer")
def fill_text(self: StringIO, initial_value: Ref = NONE, newline: Ref = NONE) -> None:
    """StringIO([text]), StringIO(room)"""
    fill(self, initial_value)


@method_of(BytesIO, "initializer")
def fill_bytes(self: BytesIO, initial_bytes: Ref = NONE) -> None:
    """BytesIO([bytes]), BytesIO(room)"""
    fill(self, initial_bytes)


def fill(self: MemoryStream, content: Ref) -> None:
    """Start with a copy of some text or bytes. As for the reference, a number says how much room to make."""
    self.offset = 0
    self.wide = False
    if config.reference_quirks and is_small(content):
        room = new_bytearray(max(small_value(content), 0))
        room.length = U32(0)
        self.content = room
        return
    self.content = ByteArray()
    if content is not NONE:
        put_data(self, content)
        self.offset = 0


def content_of(self: MemoryStream) -> ByteArray:
    """The content of a stream; ValueError if it is closed."""
    content = self.content
    if content is None:
        raise ValueError("I/O operation on closed file.")
    return content


def length_of(self: MemoryStream) -> Int:
    """The number of bytes."""
    return Int(content_of(self).length)


# Positions


def position(self: MemoryStream) -> Int:
    """The position as programs see it: for text, in characters."""
    content = content_of(self)
    if not self.wide:
        return self.offset
    inside = min(self.offset, Int(content.length))
    return count_characters(start_of(content), inside, True) + (self.offset - inside)


def offset_behind(self: MemoryStream, offset: Int, count: Int) -> Int:
    """The offset so many characters, or bytes, behind another one, but not behind the end."""
    length = length_of(self)
    if not self.wide:
        return offset + min(count, max(length - offset, 0))
    start = start_of(content_of(self))
    while count > 0 and offset < length:
        offset += character_size(start[offset])
        count -= 1
    return offset


@stream_method
def tell(self: MemoryStream, /) -> Int:
    """The position."""
    return position(self)


@stream_method
def seek(self: MemoryStream, offset: Int, whence: Int = 0, /) -> Int:
    """Set the position, counted from the beginning, the current position or the end; returns it."""
    content_of(self)
    if not 0 <= whence <= 2:
        raise ValueError("invalid whence (%d, should be 0, 1 or 2)", whence)
    if isinstance(self, StringIO) and whence != 0 and offset != 0:
        raise OSError("Can't do nonzero cur-relative seeks")
    if whence == 0 and offset < 0:
        if config.reference_quirks:
            raise_os_error(NUMBERS["EINVAL"], None)
        raise ValueError("negative seek value %d", offset)
    if isinstance(self, StringIO):
        if whence == 0:
            found = offset_behind(self, 0, offset)
            self.offset = found
            self.offset = found + (offset - position(self))
        elif whence == END:
            self.offset = length_of(self)
    else:
        base = self.offset if whence == CURRENT else length_of(self) if whence == END else 0
        if add_overflows(base, offset):
            raise OverflowError("position too large")
        self.offset = max(base + offset, 0)
    return position(self)


@stream_method
def truncate(self: MemoryStream, size: Ref = NONE, /) -> Int:
    """Remove what is behind the position, or behind `size` characters or bytes."""
    content = content_of(self)
    wanted = position(self) if size is NONE else index_of(size)
    if wanted < 0:
        raise ValueError("negative size value %d", wanted)
    end = offset_behind(self, 0, wanted)
    if end < Int(content.length):
        resize(content, end)
    return wanted


# Reading


def taken(self: MemoryStream, stop: Int) -> Ref:
    """What is between the position and an offset, which becomes the position."""
    content = content_of(self)
    start = min(self.offset, Int(content.length))
    if stop <= start:
        return (
            str_from_bytes(start_of(content), 0)
            if isinstance(self, StringIO)
            else bytes_from(start_of(content), 0)
        )
    self.offset = stop
    if isinstance(self, StringIO):
        return str_from_bytes(start_of(content) + start, stop - start)
    return bytes_from(start_of(content) + start, stop - start)


def limit_of(self: MemoryStream, size: Ref) -> Int:
    """The offset up to which a method with this argument reads."""
    wanted = -1 if size is NONE else index_of(size)
    length = length_of(self)
    if wanted < 0 or self.offset >= length:
        return length
    return offset_behind(self, self.offset, wanted)


@stream_method
def read(self: MemoryStream, size: Ref = NONE, /) -> Ref:
    """What is left, but not more than `size` characters or bytes."""
    return taken(self, limit_of(self, size))


@stream_method
def read1(self: MemoryStream, size: Ref = NONE, /) -> Ref:
    """The same as `read`."""
    return taken(self, limit_of(self, size))


def line_end(self: MemoryStream, limit: Int) -> Int:
    """The offset behind the end of the current line, but not behind `limit`."""
    start = start_of(content_of(self))
    for offset in range(self.offset, limit):
        if start[offset] == NEWLINE:
            return offset + 1
    return limit


@stream_method
def readline(self: MemoryStream, size: Ref = NONE, /) -> Ref:
    """The rest of the current line, but not more than `size` characters or bytes."""
    return taken(self, line_end(self, limit_of(self, size)))


@stream_method
def readlines(self: MemoryStream, hint: Ref = NONE, /) -> Ref:
    """The lines that are left; no more after as many characters or bytes as `hint` says."""
    lines = List()
    most = -1 if hint is NONE else index_of(hint)
    start = self.offset
    while self.offset < length_of(self):
        lines.append(taken(self, line_end(self, length_of(self))))
        total = self.offset - start
        if 0 < most < total or (most == total and not isinstance(self, StringIO)):
            break
    return lines


@method_of(BytesIO)
def readinto(self: BytesIO, buffer: Ref, size: Ref | None = None, /) -> Int:
    """Fill a buffer, or its first `size` bytes, with what is left; returns how many bytes there were."""
    content = content_of(self)
    target, room = writable(buffer)
    count = min(limited(size, room), max(Int(content.length) - self.offset, 0))
    if count > 0:
        copy_items(target, start_of(content) + self.offset, count)
        self.offset += count
    return count


def next_line(self: MemoryStream) -> Ref | None:
    """The next line, absent at the end."""
    length = length_of(self)
    return taken(self, line_end(self, length)) if self.offset < length else None


def print_stream(self: MemoryStream, out: Output, mode: Int) -> None:
    """`<io.StringIO object at 0x7f0012345678>`"""
    out.text("<io.")
    out.string(self.type.name)
    out.text(" object at 0x")
    out.hexadecimal(identity(self))
    out.text(">")


def itself(self: MemoryStream) -> Ref:
    """`iter(self)`."""
    content_of(self)
    return self


slot_of(StringIO, "next")(next_line)
slot_of(BytesIO, "next")(next_line)
slot_of(StringIO, "print")(print_stream)
slot_of(BytesIO, "print")(print_stream)
slot_of(StringIO, "iterate")(itself)
slot_of(BytesIO, "iterate")(itself)


# Writing


@stream_method
def write(self: MemoryStream, data: Ref, first: Ref | None = None, second: Ref | None = None, /) -> Int:
    """Write text or bytes, or a part of them (see `stream_parts.py`); returns how many characters or bytes were."""
    return put_data(self, data if first is None else sliced(data, first, second))


def put_data(self: MemoryStream, data: Ref) -> Int:
    """Put text or bytes at the position; returns how many characters or bytes that were."""
    content = content_of(self)
    if not isinstance(self, StringIO):
        start, length = readable(data)
        put(self, content, start, length, length)
        return length
    text = as_str(data)
    if text is None:
        not_a_str(data)
    length = Int(text.length)
    count = count_characters(text.items.pointer(), length, True)
    if count != length:
        self.wide = True
    put(self, content, text.items.pointer(), length, count)
    return count


def put(self: MemoryStream, content: ByteArray, start: Pointer[U8], length: Int, count: Int) -> None:
    """Put bytes, which are `count` characters, in place of as many characters or bytes at the position."""
    if length == 0:
        return
    old = Int(content.length)
    if self.offset > old:
        resize(content, self.offset)
        fill_items(start_of(content) + old, 0, self.offset - old)
    end = checked_sum(self.offset, length)
    if self.offset == Int(content.length):
        extend(content, start, length)
    else:
        replace(content, self.offset, offset_behind(self, self.offset, count), start, length)
    self.offset = end


@stream_method
def writelines(self: MemoryStream, lines: Ref, /) -> None:
    """Write the items of an iterable."""
    iterator = get_iterator(lines)
    item = next_item(iterator)
    while item is not None:
        put_data(self, item)
        item = next_item(iterator)


@stream_method
def getvalue(self: MemoryStream, /) -> Ref:
    """All the text or bytes."""
    content = content_of(self)
    if isinstance(self, StringIO):
        return str_from_bytes(start_of(content), Int(content.length))
    return bytes_from(start_of(content), Int(content.length))


@method_of(BytesIO)
def getbuffer(self: BytesIO, /) -> Ref:
    """A view of the bytes; as long as it is in use their number cannot change."""
    content = content_of(self)
    return new_view(content, 0, Int(content.length), 1, ord("B"), True)


# Closing


@stream_method
def flush(self: MemoryStream, /) -> None:
    """Nothing is held back."""
    content_of(self)


@stream_method
def close(self: MemoryStream, /) -> None:
    """Give the memory free."""
    self.content = None


def enter(self: MemoryStream, /) -> Ref:
    """`with stream:`"""
    content_of(self)
    return self


def leave(self: MemoryStream, kind: Ref, value: Ref, traceback: Ref, /) -> None:
    """The end of `with`: close the stream."""
    call_method0(self, interned("close"))


def is_closed(self: MemoryStream) -> Ref:
    """Whether the stream is closed."""
    return truth(self.content is None)


def can(self: MemoryStream, /) -> Ref:
    """What `readable`, `writable` and `seekable` return."""
    content_of(self)
    return TRUE


def is_terminal(self: MemoryStream, /) -> bool:
    """Whether it is a terminal."""
    content_of(self)
    return False


for _cls in (StringIO, BytesIO):
    method_of(_cls, name="__enter__")(enter)
    method_of(_cls, name="__exit__")(leave)
    method_of(_cls, "getter", name="closed")(is_closed)
    method_of(_cls, name="isatty")(is_terminal)
    for _name in ("readable", "writable", "seekable"):
        method_of(_cls, name=_name)(can)
