"""The buffer protocol: the memory of bytes, bytearray, array and memoryview objects, for whoever reads or fills it."""

from __future__ import annotations

from typing import NoReturn

from adder.typed import U8, Int, Pointer, Ref, cold, config
from adder.vm.types.bytes import Bytes
from adder.vm.types.growable import Growable, start_of
from adder.vm.types.typecodes import OBJECT, item_size
from adder.vm.types.view import MemoryView


def is_buffer(value: Ref) -> bool:
    """Whether a value has the buffer protocol."""
    if isinstance(value, Growable):
        return not (config.object_codes and value.code == OBJECT)
    if isinstance(value, Bytes):
        return True
    return config.memoryviews and isinstance(value, MemoryView)


@cold
def not_a_buffer(value: Ref) -> NoReturn:
    """The error of a value without buffer protocol."""
    raise TypeError("a bytes-like object is required, not '%t'", value)


def buffer_of(value: Ref, writable: bool) -> tuple[Pointer[U8], Int, Int]:
    """A pointer to the memory of a buffer, its length in bytes, and its type code.

    TypeError if the value has no memory, or none that can be written although it shall; BufferError if it is in
    several pieces. The pointer is good until the object is resized.
    """
    if isinstance(value, Bytes) and not writable:
        return value.items.pointer(), Int(value.length), ord("B")
    if isinstance(value, Growable) and is_buffer(value):
        return start_of(value), Int(value.length) * item_size(value.code), Int(value.code)
    if config.memoryviews and isinstance(value, MemoryView):
        if writable and not value.writable:
            raise TypeError("cannot modify read-only memory")
        size = item_size(value.code)
        if value.stride != size and value.length > 1:
            raise BufferError("memoryview: underlying buffer is not C-contiguous")
        return view_start(value), Int(value.length) * size, Int(value.code)
    if writable:
        raise TypeError("a read-write bytes-like object is required, not '%t'", value)
    not_a_buffer(value)


def readable(value: Ref) -> tuple[Pointer[U8], Int]:
    """The memory of a buffer, to be read: a pointer and the number of bytes."""
    start, length, _ = buffer_of(value, False)
    return start, length


def writable(value: Ref) -> tuple[Pointer[U8], Int]:
    """The memory of a buffer, to be written: a pointer and the number of bytes."""
    start, length, _ = buffer_of(value, True)
    return start, length


def view_start(view: MemoryView) -> Pointer[U8]:
    """A pointer to the first item of a view; ValueError if it has been released."""
    owner = view.owner
    if owner is None:
        raise ValueError("operation forbidden on released memoryview object")
    if isinstance(owner, Bytes):
        return owner.items.pointer() + Int(view.start)
    assert isinstance(owner, Growable)
    return start_of(owner) + Int(view.start)
