"""The methods that only bytearray has: those that change it."""

from __future__ import annotations

from adder.typed import Int, Ref
from adder.vm.types.buffers import is_buffer, readable
from adder.vm.types.bytearray import ByteArray, bytearray_from
from adder.vm.types.bytes_create import byte_of, bytes_of_values, contiguous_buffer
from adder.vm.types.bytes_like import BYTE_VALUES
from adder.vm.types.growable import extend as extend_items, place_of, replace, resize, reverse_items
from adder.vm.types.text_search import find_bytes
from adder.vm.types.type import method_of


@method_of(ByteArray)
def append(self: ByteArray, item: Ref, /) -> None:
    """Add a byte at the end."""
    byte = byte_of(item)
    length = Int(self.length)
    resize(self, length + 1)
    place_of(self, length)[0] = byte


@method_of(ByteArray)
def extend(self: ByteArray, iterable: Ref, /) -> None:
    """Add the bytes of a buffer, or the integers of an iterable, at the end."""
    source = contiguous_buffer(iterable) if is_buffer(iterable) else bytes_of_values(iterable)
    start, count = readable(source)
    extend_items(self, start, count)


@method_of(ByteArray)
def insert(self: ByteArray, index: Int, item: Ref, /) -> None:
    """Put a byte before the one at an index."""
    byte = byte_of(item)
    length = Int(self.length)
    if index < 0:
        index = max(index + length, 0)
    index = min(index, length)
    replace(self, index, index, BYTE_VALUES.pointer(Int(byte)), 1)


@method_of(ByteArray)
def pop(self: ByteArray, index: Int = -1, /) -> Int:
    """Remove and return the byte at an index, by default the last."""
    length = Int(self.length)
    if length == 0:
        raise IndexError("pop from empty bytearray")
    if index < 0:
        index += length
    if not 0 <= index < length:
        raise IndexError("pop index out of range")
    byte = Int(place_of(self, index)[0])
    replace(self, index, index + 1, BYTE_VALUES.pointer(), 0)
    return byte


@method_of(ByteArray)
def remove(self: ByteArray, value: Ref, /) -> None:
    """Remove the first byte with a value."""
    byte = byte_of(value)
    start, length = readable(self)
    index = find_bytes(start, length, BYTE_VALUES.pointer(Int(byte)), 1)
    if index < 0:
        raise ValueError("value not found in bytearray")
    replace(self, index, index + 1, BYTE_VALUES.pointer(), 0)


@method_of(ByteArray)
def reverse(self: ByteArray, /) -> None:
    """Reverse the order of the bytes."""
    reverse_items(self)


@method_of(ByteArray)
def clear(self: ByteArray, /) -> None:
    """Remove all bytes."""
    resize(self, 0)


@method_of(ByteArray)
def copy(self: ByteArray, /) -> Ref:
    """A copy."""
    start, length = readable(self)
    return bytearray_from(start, length)
