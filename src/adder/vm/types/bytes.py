"""The object of the type bytes, and how one is made."""

from __future__ import annotations

from adder.typed import (
    U8,
    U32,
    Array,
    Inline,
    Int,
    Object,
    Pointer,
    Ref,
    copy_items,
    inline,
    inline_function,
    mul_overflows,
)
from adder.vm.types.output import Output
from adder.vm.types.structure import BY_INDEX
from adder.vm.types.type import builtin_type

MAX_LENGTH = 0x7FFF_FFFF
"""The largest number of bytes in one object."""


@builtin_type("bytes", flags=BY_INDEX)
class Bytes(Object):
    """An immutable sequence of bytes: its items follow the length."""

    length: U32
    items: Inline[U8] = inline()


EMPTY = Bytes(0)
NO_BYTES: Array[U8] = Array[U8](1)
"""What a pointer to no bytes at all points to."""


@inline_function
def check_length(length: Int) -> None:
    """MemoryError if no object has so many bytes."""
    if length > MAX_LENGTH:
        raise MemoryError


def checked_sum(left: Int, right: Int) -> Int:
    """left + right, which are not negative; MemoryError if no object has so many bytes."""
    if left > MAX_LENGTH or right > MAX_LENGTH - left:
        raise MemoryError
    return left + right


def checked_product(count: Int, size: Int) -> Int:
    """count * size, 0 for a negative count; MemoryError if no object has so many bytes."""
    if count <= 0:
        return 0
    if mul_overflows(count, size) or count * size > MAX_LENGTH:
        raise MemoryError
    return count * size


def new_bytes(length: Int) -> Bytes:
    """New bytes, all 0, to be filled in at once."""
    check_length(length)
    return Bytes(U32(length))


def bytes_from(start: Pointer[U8], length: Int) -> Bytes:
    """Bytes with a copy of these."""
    if length == 0:
        return EMPTY
    made = new_bytes(length)
    copy_items(made.items.pointer(), start, length)
    return made


def bytes_result(out: Output) -> Ref:
    """Bytes with what has been written to an output."""
    buffer = out.buffer
    assert buffer is not None
    made = bytes_from(buffer.pointer(), Int(out.length))
    out.release()
    return made
