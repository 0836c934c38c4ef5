"""bytes and bytearray as sequences: indices, slices, iteration, hash."""

from __future__ import annotations

from adder.typed import U8, Int, Object, Pointer, Ref
from adder.vm.strings import HASH_SHIFT, hash_bytes
from adder.vm.types.buffers import is_buffer, readable
from adder.vm.types.bytearray import ByteArray
from adder.vm.types.bytes import Bytes
from adder.vm.types.bytes_create import byte_of, bytes_of_values, contiguous_buffer
from adder.vm.types.bytes_like import blank_like, finished, part
from adder.vm.types.growable import delete_every, replace, start_of
from adder.vm.types.numbers import to_integer
from adder.vm.types.runs import checked_index
from adder.vm.types.slice import Slice, resolved, selected
from adder.vm.types.type import builtin_type, slot_of
from adder.vm.value import small


@slot_of(Bytes, "length")
def length(self: Bytes) -> Int:
    """The number of bytes."""
    return Int(self.length)


@slot_of(ByteArray, "length")
def bytearray_length(self: ByteArray) -> Int:
    """The number of bytes."""
    return Int(self.length)


@slot_of(Bytes, "hash")
def hash_of_bytes(self: Bytes) -> Int:
    """`hash(self)`."""
    return Int(hash_bytes(self.items.pointer(), Int(self.length)) >> HASH_SHIFT)


@slot_of(Bytes, "get_item")
def get_item(self: Ref, key: Ref) -> Ref:
    """`self[index]`, `self[start:stop:step]`."""
    if isinstance(key, Slice):
        key = resolved(key)
        start, size = readable(self)
        first, count, step = selected(key, size)
        if step == 1 or count <= 1:
            return part(self, first, first + count)
        made, place = blank_like(self, count)
        copy_every(place, start + first, step, count)
        return finished(made)
    number = to_integer(key)
    start, size = readable(self)
    return small(start[checked_index(number, size, "index out of range")])


slot_of(ByteArray, "get_item")(get_item)


def copy_every(place: Pointer[U8], source: Pointer[U8], step: Int, count: Int) -> None:
    """Copy bytes that are `step` apart."""
    for number in range(count):
        place[number] = source[number * step]


@slot_of(ByteArray, "set_item")
def set_item(self: ByteArray, key: Ref, value: Ref) -> None:
    """`self[index] = value`, `self[start:stop:step] = values`."""
    if isinstance(key, Slice):
        set_slice(self, key, value)
        return
    number = to_integer(key)
    byte = byte_of(value)
    index = checked_index(number, Int(self.length), "bytearray index out of range")
    start_of(self)[index] = byte


def set_slice(self: ByteArray, key: Slice, value: Ref) -> None:
    """`self[start:stop:step] = values`."""
    if is_buffer(value) and value is not self:
        source = contiguous_buffer(value)
    else:
        source = bytes_of_values(value)
    key = resolved(key)
    first, count, step = selected(key, Int(self.length))
    values, given = readable(source)
    if step == 1:
        replace(self, first, first + count, values, given)
        return
    if given != count:
        if given == 0:
            delete_every(self, first, step, count)
            return
        raise ValueError("attempt to assign bytes of size %d to extended slice of size %d", given, count)
    start = start_of(self)
    for number in range(count):
        start[first + number * step] = values[number]


@slot_of(ByteArray, "delete_item")
def delete_item(self: ByteArray, key: Ref) -> None:
    """`del self[index]`, `del self[start:stop:step]`."""
    if isinstance(key, Slice):
        key = resolved(key)
        first, count, step = selected(key, Int(self.length))
        delete_every(self, first, step, count)
    else:
        number = to_integer(key)
        delete_every(self, checked_index(number, Int(self.length), "bytearray index out of range"), 1, 1)


@builtin_type("bytes_iterator", final=True)
class BytesIterator(Object):
    """Goes through the bytes of a buffer that may change meanwhile. Exhausted when `index` is -1."""

    source: Ref
    index: Int

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        start, size = readable(self.source)
        index = self.index
        if 0 <= index < size:
            self.index = index + 1
            return small(start[index])
        self.index = -1
        return None


@slot_of(Bytes, "iterate")
def iterate(self: Ref) -> Ref:
    """`iter(self)`."""
    return BytesIterator(self, 0)


slot_of(ByteArray, "iterate")(iterate)
