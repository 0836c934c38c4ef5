"""The object of the type bytearray, and how one is made."""

from __future__ import annotations

from adder.typed import U8, U32, Array, Int, Pointer, copy_items
from adder.vm.types.bytes import check_length
from adder.vm.types.growable import Growable
from adder.vm.types.structure import BY_INDEX
from adder.vm.types.type import builtin_type


@builtin_type("bytearray", flags=BY_INDEX)
class ByteArray(Growable):
    """A mutable sequence of bytes."""


def new_bytearray(length: Int) -> ByteArray:
    """A bytearray of `length` bytes, all 0."""
    check_length(length)
    return ByteArray(U32(length), ord("B"), False, Array[U8](length) if length != 0 else None)


def bytearray_from(start: Pointer[U8], length: Int) -> ByteArray:
    """A bytearray with a copy of these bytes."""
    made = new_bytearray(length)
    items = made.items
    if items is not None:
        copy_items(items.pointer(), start, length)
    return made
