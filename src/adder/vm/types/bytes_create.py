"""How programs make bytes and bytearrays out of other values, and encode and decode."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import U8, Int, Ref, config, fill_items
from adder.vm.strings import as_str, text_of
from adder.vm.types.buffers import is_buffer, readable
from adder.vm.types.bytearray import ByteArray
from adder.vm.types.bytes import EMPTY, Bytes, bytes_from, bytes_result, new_bytes
from adder.vm.types.bytes_like import bytes_method
from adder.vm.types.codecs import decoded, encoded
from adder.vm.types.growable import replace, resize, start_of
from adder.vm.types.memoryview import contiguous
from adder.vm.types.numbers import index_of, to_integer
from adder.vm.types.output import string_builder
from adder.vm.types.protocol import get_iterator, next_item, type_of
from adder.vm.types.runs import is_countable
from adder.vm.types.str import Str
from adder.vm.types.structure import IS_CLASS, Known, Type
from adder.vm.types.type import method_of
from adder.vm.types.view import MemoryView
from adder.vm.value import is_small, small_value

SPECIAL_BYTES = "object.__bytes__" not in config.left_out
"""Whether objects become bytes by their method `__bytes__`."""


def byte_of(value: Ref) -> U8:
    """The byte for an integer; ValueError if it is none."""
    number = to_integer(value)
    if not is_small(number) or not 0 <= small_value(number) < 256:
        raise ValueError("byte must be in range(0, 256)")
    return U8(small_value(number))


def bytes_of_values(iterable: Ref) -> Ref:
    """Bytes of the integers in an iterable."""
    out = string_builder()
    iterator = get_iterator(iterable)
    item = next_item(iterator)
    while item is not None:
        out.byte(byte_of(item))
        item = next_item(iterator)
    return bytes_result(out)


def contiguous_buffer(value: Ref) -> Ref:
    """A buffer, or a copy of one that is in several pieces."""
    if config.memoryviews and isinstance(value, MemoryView):
        return contiguous(value)
    return value


class BytesHooks:
    """Functions of the runtime: `special_bytes` is what `__bytes__` of a value returns, absent if it has none."""

    special_bytes: ClassVar[Callable[[Ref], Ref | None]]


def special_bytes(value: Ref) -> Ref | None:
    """What `__bytes__` of a value of a class returns, if it is one and has that."""
    if not SPECIAL_BYTES or type_of(value).flags & IS_CLASS == 0:
        return None
    return BytesHooks.special_bytes(value)


def text_argument(value: Ref | None) -> Str | None:
    """An argument that must be a str if it is given."""
    if value is None:
        return None
    text = as_str(value)
    if text is None:
        raise TypeError("can't convert '%t' object to str implicitly", value)
    return text


def bytes_of(source: Ref | None, encoding: Ref | None, errors: Ref | None) -> Ref:
    """Bytes, or another buffer, with what `bytes(source, encoding, errors)` contains."""
    text = None if source is None else as_str(source)
    if text is not None:
        if encoding is None:
            raise TypeError("string argument without an encoding")
        return encoded(text, text_argument(encoding), text_argument(errors))
    if encoding is not None:
        raise TypeError("encoding without a string argument")
    if errors is not None:
        raise TypeError("errors without a string argument")
    if source is None:
        return EMPTY
    if is_buffer(source):
        return contiguous_buffer(source)
    if is_countable(source):
        try:
            count = index_of(source)
        except TypeError:
            return bytes_of_values(source)
        if count < 0:
            raise ValueError("negative count")
        return new_bytes(count)
    return bytes_of_values(source)


@method_of(Bytes, "constructor")
def create_bytes(
    cls: Type, source: Ref | None = None, encoding: Ref | None = None, errors: Ref | None = None
) -> Ref:
    """bytes([source[, encoding[, errors]]])"""
    special = special_bytes(source) if source is not None and encoding is None and errors is None else None
    made = bytes_of(source, encoding, errors) if special is None else special
    if type_of(made) is Known.bytes:
        return made
    start, length = readable(made)
    return bytes_from(start, length)


@method_of(ByteArray, "constructor")
def create_bytearray(cls: Type) -> Ref:
    """An empty bytearray; `initialise` fills it."""
    return ByteArray()


@method_of(ByteArray, "initializer")
def initialise(
    self: ByteArray, source: Ref | None = None, encoding: Ref | None = None, errors: Ref | None = None
) -> None:
    """bytearray([source[, encoding[, errors]]])"""
    if source is not None and is_small(source) and encoding is None and errors is None:
        fill_with_zeros(self, small_value(source))
        return
    values = bytes_of(source, encoding, errors)
    if values is self:
        return
    start, length = readable(values)
    replace(self, 0, Int(self.length), start, length)


def fill_with_zeros(array: ByteArray, count: Int) -> None:
    """Let a bytearray consist of `count` zeros, without making them anywhere else first."""
    if count < 0:
        raise ValueError("negative count")
    resize(array, 0)
    resize(array, count)
    fill_items(start_of(array), U8(0), count)


@method_of(Str)
def encode(self: Ref, encoding: Ref | None = None, errors: Ref | None = None) -> Ref:
    """The bytes of the text in an encoding."""
    return encoded(text_of(self), text_argument(encoding), text_argument(errors))


@bytes_method
def decode(self: Ref, encoding: Ref | None = None, errors: Ref | None = None) -> Ref:
    """The text that the bytes stand for in an encoding."""
    start, length = readable(self)
    return decoded(self, start, length, text_argument(encoding), text_argument(errors))
