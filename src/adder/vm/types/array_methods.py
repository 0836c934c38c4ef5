"""The constructor and the methods of array.array."""

from __future__ import annotations

from adder.typed import Int, Ref, address_of, config
from adder.vm.heap.heap import pin
from adder.vm.strings import Str, as_str
from adder.vm.types.array import UNICODE, ArrayObject, new_array
from adder.vm.types.buffers import is_buffer, not_a_buffer, readable
from adder.vm.types.bytearray import ByteArray
from adder.vm.types.bytes import Bytes, bytes_from
from adder.vm.types.growable import extend as extend_items, place_of, replace, reverse_items, start_of
from adder.vm.types.list import List
from adder.vm.types.numbers import word_ref
from adder.vm.types.protocol import equals, get_iterator, next_item
from adder.vm.types.runs import MAX_ITEMS
from adder.vm.types.str_sequence import str_of_character
from adder.vm.types.structure import Type
from adder.vm.types.text_offsets import character_count
from adder.vm.types.tuple import tuple2
from adder.vm.types.type import method_of
from adder.vm.types.typecodes import item_size
from adder.vm.value import small

CODES = b"bBuhHiIlLqQfdPO" if config.object_codes else b"bBuhHiIlLqQfd"


@method_of(ArrayObject, "constructor")
def create(cls: Type, typecode: Str, initializer: Ref | None = None, /) -> Ref:
    """array(typecode[, initializer])"""
    if character_count(typecode) != 1:
        raise TypeError("array() argument 1 must be a unicode character, not str")
    code = Int(typecode.items[0])
    if initializer is not None and as_str(initializer) is not None and code != UNICODE:
        raise TypeError("cannot use a str to initialize an array with typecode '%s'", typecode)
    if code not in CODES:
        raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
    made = new_array(code, 0)
    if initializer is None:
        return made
    if isinstance(initializer, (Bytes, ByteArray)) and is_buffer(made):
        frombytes(made, initializer)
    else:
        extend_with(made, initializer)
    return made


def extend_with(self: ArrayObject, iterable: Ref) -> None:
    """Append the items of an iterable."""
    iterator = get_iterator(iterable)
    item = next_item(iterator)
    while item is not None:
        append(self, item)
        item = next_item(iterator)


@method_of(ArrayObject)
def append(self: ArrayObject, item: Ref, /) -> None:
    """Add an item at the end."""
    insert_at(self, Int(self.length), item)


@method_of(ArrayObject)
def insert(self: ArrayObject, index: Int, item: Ref, /) -> None:
    """Put an item before the one at an index."""
    length = Int(self.length)
    if index < 0:
        index = max(index + length, 0)
    insert_at(self, min(index, length), item)


def insert_at(self: ArrayObject, index: Int, item: Ref) -> None:
    """Put an item at an index. The array may have become shorter while the item was converted."""
    converted = new_array(Int(self.code), 1)
    converted.save(0, item)
    index = min(index, Int(self.length))
    replace(self, index, index, start_of(converted), 1)


@method_of(ArrayObject)
def extend(self: ArrayObject, iterable: Ref, /) -> None:
    """Add the items of an array of the same kind, or of another iterable, at the end."""
    if isinstance(iterable, ArrayObject):
        if iterable.code != self.code:
            raise TypeError("can only extend with array of same kind")
        extend_items(self, start_of(iterable), Int(iterable.length))
    else:
        extend_with(self, iterable)


@method_of(ArrayObject)
def pop(self: ArrayObject, index: Int = -1, /) -> Ref:
    """Remove and return the item at an index, by default the last."""
    length = Int(self.length)
    if length == 0:
        raise IndexError("pop from empty array")
    if index < 0:
        index += length
    if not 0 <= index < length:
        raise IndexError("pop index out of range")
    item = self.load(index)
    replace(self, index, index + 1, start_of(self), 0)
    return item


@method_of(ArrayObject)
def remove(self: ArrayObject, value: Ref, /) -> None:
    """Remove the first item equal to a value."""
    index = self.find(value, 0, MAX_ITEMS)
    if index < 0:
        raise ValueError("array.remove(x): x not in array")
    if index < Int(self.length):
        replace(self, index, index + 1, start_of(self), 0)


@method_of(ArrayObject)
def index(self: ArrayObject, value: Ref, start: Int = 0, stop: Int = MAX_ITEMS, /) -> Int:
    """The index of the first item equal to a value between two indices."""
    length = Int(self.length)
    if start < 0:
        start = max(start + length, 0)
    if stop < 0:
        stop += length
    found = self.find(value, start, stop)
    if found < 0:
        raise ValueError("array.index(x): x not in array")
    return found


@method_of(ArrayObject)
def count(self: ArrayObject, value: Ref, /) -> Int:
    """How many items are equal to a value."""
    found = 0
    position = 0
    while position < Int(self.length):
        if equals(self.load(position), value):
            found += 1
        position += 1
    return found


@method_of(ArrayObject)
def reverse(self: ArrayObject, /) -> None:
    """Reverse the order of the items."""
    reverse_items(self)


@method_of(ArrayObject)
def tobytes(self: ArrayObject, /) -> Ref:
    """The memory of the array as bytes."""
    start, length = readable(self)
    return bytes_from(start, length)


@method_of(ArrayObject)
def frombytes(self: ArrayObject, buffer: Ref, /) -> None:
    """Add items whose memory is that of a buffer at the end."""
    start, length = readable(buffer)
    if not is_buffer(self):
        not_a_buffer(self)
    size = item_size(self.code)
    if length % size != 0:
        raise ValueError("bytes length not a multiple of item size")
    extend_items(self, start, length // size)


@method_of(ArrayObject)
def tolist(self: ArrayObject, /) -> Ref:
    """A list of the items."""
    made = List()
    made.reserve(Int(self.length))
    for position in range(Int(self.length)):
        made.append(self.load(position))
    return made


@method_of(ArrayObject)
def fromlist(self: ArrayObject, items: List, /) -> None:
    """Add the items of a list at the end; none if one does not fit."""
    length = Int(items.length)
    made = new_array(Int(self.code), length)
    for position in range(length):
        if length != Int(items.length):
            raise RuntimeError("list changed size during iteration")
        made.save(position, items.items[position])
    extend_items(self, start_of(made), length)


@method_of(ArrayObject)
def tounicode(self: ArrayObject, /) -> Ref:
    """The text of an array of characters."""
    check_unicode(self)
    return self.text()


@method_of(ArrayObject)
def fromunicode(self: ArrayObject, text: Str, /) -> None:
    """Add the characters of a text at the end."""
    check_unicode(self)
    extend_with(self, text)


def check_unicode(self: ArrayObject) -> None:
    """ValueError unless the items are characters."""
    if self.code != UNICODE:
        raise ValueError("method may only be called on unicode type arrays")


@method_of(ArrayObject)
def byteswap(self: ArrayObject, /) -> None:
    """Reverse the order of the bytes of each item."""
    if not is_buffer(self):
        not_a_buffer(self)
    size = item_size(self.code)
    for position in range(Int(self.length)):
        place = place_of(self, position)
        for offset in range(size // 2):
            place[offset], place[size - 1 - offset] = place[size - 1 - offset], place[offset]


@method_of(ArrayObject)
def buffer_info(self: ArrayObject, /) -> Ref:
    """The address of the memory, which will not change until the array is resized, and the number of items."""
    items = self.items
    if items is None:
        return tuple2(small(0), small(0))
    pin(items)
    return tuple2(word_ref(address_of(items.pointer())), small(Int(self.length)))


@method_of(ArrayObject, name="__copy__")
def copy(self: ArrayObject, /) -> Ref:
    """A copy."""
    return self.part(0, Int(self.length), 1)


@method_of(ArrayObject, "getter")
def typecode(self: ArrayObject) -> Ref:
    """The type code."""
    return str_of_character(Int(self.code))


@method_of(ArrayObject, "getter")
def itemsize(self: ArrayObject) -> Ref:
    """The number of bytes of an item."""
    return small(item_size(self.code))
