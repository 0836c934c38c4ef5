"""Items of fixed size in a buffer that grows: what bytearray and array.array have in common.

While a memoryview of the items is in use, their number cannot change. Views are not counted: when an object that ever
had one is to be resized, a collection finds out.
"""

from __future__ import annotations

from adder.typed import (
    U8,
    U32,
    Array,
    Int,
    Object,
    Pointer,
    Ref,
    Word,
    address_of,
    config,
    copy_items,
    fill_items,
    inline_function,
    object_at,
)
from adder.vm.heap.growth import lengthen, want_room
from adder.vm.types.bytes import NO_BYTES, check_length, checked_product, checked_sum
from adder.vm.types.typecodes import OBJECT, WORD_BYTES, item_size
from adder.vm.types.view import has_view

FIRST_ROOM = 8


class Growable(Object):
    """`length` items with the type code `code`; `items` are their bytes, absent if there have never been any."""

    length: U32 = 0
    code: U8 = ord("B")
    viewed: bool = False
    items: Array[U8] | None = None


@inline_function
def start_of(store: Growable) -> Pointer[U8]:
    """A pointer to the first item."""
    items = store.items
    return NO_BYTES.pointer() if items is None else items.pointer()


def new_items(code: Int, size: Int) -> Array[U8]:
    """A buffer of `size` bytes, zero at first; the collector knows items that are references."""
    if config.object_codes and code == OBJECT:
        return object_at(Array[U8], address_of(Array[Ref](size // WORD_BYTES)))
    return Array[U8](size)


def room_of(store: Growable) -> Int:
    """How many bytes the buffer has."""
    items = store.items
    if items is None:
        return 0
    return len(items) * WORD_BYTES if config.object_codes and store.code == OBJECT else len(items)


def place_of(store: Growable, index: Int) -> Pointer[U8]:
    """A pointer to an item."""
    return start_of(store) + index * item_size(store.code)


def check_resizable(store: Growable) -> None:
    """BufferError if a memoryview of the items is in use."""
    if store.viewed:
        if has_view(store):
            raise BufferError("Existing exports of data: object cannot be re-sized")
        store.viewed = False


def resize(store: Growable, length: Int) -> None:
    """Change the number of items; new ones at the end have any value."""
    if length == store.length:
        return
    check_resizable(store)
    size = item_size(store.code)
    needed = checked_product(length, size)
    room = room_of(store)
    if needed > room or (length < store.length and needed < room // 4):
        wanted = needed
        if length > store.length != 0:
            wanted = max(needed + (needed >> 2), FIRST_ROOM)
            check_length(wanted)
            items = store.items
            if items is not None and size == 1 and lengthen(address_of(items), Word(needed)):
                store.length = U32(length)
                return
            want_room()
        check_length(wanted)
        moved = new_items(Int(store.code), wanted)
        kept = min(Int(store.length), length) * size
        copy_items(moved.pointer(), start_of(store), kept)
        store.items = moved
    store.length = U32(length)


def replace(store: Growable, start: Int, stop: Int, source: Pointer[U8], count: Int) -> None:
    """Put `count` items in place of those from `start` to `stop`. The source must not be in the same buffer."""
    size = item_size(store.code)
    length = Int(store.length)
    behind = (length - stop) * size
    if count > stop - start:
        resize(store, length + count - (stop - start))
        copy_items(place_of(store, start + count), place_of(store, stop), behind)
    elif count < stop - start:
        check_resizable(store)
        copy_items(place_of(store, start + count), place_of(store, stop), behind)
        resize(store, length + count - (stop - start))
    copy_items(place_of(store, start), source, count * size)


def extend(store: Growable, source: Pointer[U8], count: Int) -> None:
    """Append `count` items, which may be in the same buffer."""
    length = Int(store.length)
    resize(store, checked_sum(length, count))
    copy_items(place_of(store, length), source, count * item_size(store.code))


def delete_every(store: Growable, start: Int, step: Int, count: Int) -> None:
    """Delete `count` items, `step` apart from `start` on."""
    if count == 0:
        return
    if step == 1:
        replace(store, start, start + count, start_of(store), 0)
        return
    check_resizable(store)
    if step < 0:
        start += (count - 1) * step
        step = -step
    size = item_size(store.code)
    length = Int(store.length)
    for number in range(count):
        first = start + number * step + 1
        last = min(first + step - 1, length) if number < count - 1 else length
        copy_items(place_of(store, first - 1 - number), place_of(store, first), (last - first) * size)
    resize(store, length - count)


def repeat(target: Pointer[U8], source: Pointer[U8], size: Int, count: Int) -> None:
    """Copy `size` bytes `count` times."""
    if size == 1:
        fill_items(target, source[0], count)
        return
    for number in range(count):
        copy_items(target + number * size, source, size)


def reverse_items(store: Growable) -> None:
    """Reverse the order of the items."""
    size = item_size(store.code)
    low = 0
    high = Int(store.length) - 1
    while low < high:
        for offset in range(size):
            left = place_of(store, low) + offset
            right = place_of(store, high) + offset
            left[0], right[0] = right[0], left[0]
        low += 1
        high -= 1
