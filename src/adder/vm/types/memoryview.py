"""The type memoryview: items of another object, without a copy. The object and its fields are in view.py."""

from __future__ import annotations

from adder.typed import U8, U32, Int, Pointer, Ref, copy_items
from adder.vm.strings import HASH_SHIFT, hash_bytes
from adder.vm.types.buffers import buffer_of, is_buffer, not_a_buffer, view_start
from adder.vm.types.bytes import Bytes, checked_product, new_bytes
from adder.vm.types.growable import Growable
from adder.vm.types.items import load_item, store_item
from adder.vm.types.iterators import SequenceIterator
from adder.vm.types.operators import EQ, NE
from adder.vm.types.protocol import equals
from adder.vm.types.runs import checked_index
from adder.vm.types.slice import Slice, selected
from adder.vm.types.str_sequence import str_of_character
from adder.vm.types.structure import Type
from adder.vm.types.type import method_of, slot_of
from adder.vm.types.typecodes import item_size, native_kind
from adder.vm.types.view import MemoryView, note_view
from adder.vm.value import NOT_IMPLEMENTED, is_small, truth

BYTE = ord("B")
BYTE_CODES = b"Bbc"
CODES = b"bBchHiIlLqQnNPfdeu?"


@method_of(MemoryView, "constructor", named=True)
def create(cls: Type, object: Ref) -> Ref:
    """memoryview(object)"""
    if isinstance(object, MemoryView):
        return part(object, 0, Int(object.length), 1)
    if not is_buffer(object):
        not_a_buffer(object)
    _, size, code = buffer_of(object, False)
    if isinstance(object, Growable):
        return new_view(object, 0, size // item_size(code), item_size(code), code, True)
    return new_view(object, 0, size, 1, code, False)


def new_view(owner: Ref, start: Int, length: Int, stride: Int, code: Int, writable: bool) -> MemoryView:
    """A view of another object's items."""
    view = MemoryView(owner, U32(start), U32(length), stride, U8(code), writable)
    if isinstance(owner, Growable):
        owner.viewed = True
    note_view(view)
    return view


def owner_of(view: MemoryView) -> Ref:
    """The object that is viewed; ValueError if the view has been released."""
    owner = view.owner
    if owner is None:
        raise ValueError("operation forbidden on released memoryview object")
    return owner


def part(view: MemoryView, first: Int, count: Int, step: Int) -> MemoryView:
    """A view of some items of a view."""
    owner = owner_of(view)
    start = Int(view.start) + first * view.stride if count > 0 else Int(view.start)
    stride = view.stride * step if count > 1 else view.stride
    return new_view(owner, start, count, stride, Int(view.code), view.writable)


def place_in(view: MemoryView, index: Int) -> Pointer[U8]:
    """A pointer to an item."""
    return view_start(view) + index * view.stride


def load(view: MemoryView, index: Int) -> Ref:
    """An item."""
    return load_item(place_in(view, index), native_kind(view.code), False)


@slot_of(MemoryView, "length")
def length(self: MemoryView) -> Int:
    """The number of items."""
    owner_of(self)
    return Int(self.length)


@slot_of(MemoryView, "get_item")
def get_item(self: MemoryView, key: Ref) -> Ref:
    """`self[index]`, `self[start:stop:step]`."""
    owner_of(self)
    if isinstance(key, Slice):
        first, count, step = selected(key, Int(self.length))
        return part(self, first, count, step)
    return load(self, checked_index(key, Int(self.length), "index out of bounds on dimension 1"))


@slot_of(MemoryView, "set_item")
def set_item(self: MemoryView, key: Ref, value: Ref) -> None:
    """`self[index] = value`, `self[start:stop:step] = buffer`."""
    owner_of(self)
    if not self.writable:
        raise TypeError("cannot modify read-only memory")
    if isinstance(key, Slice):
        first, count, step = selected(key, Int(self.length))
        if not copied_at_once(self, first, count, step, value):
            assign(part(self, first, count, step), value)
        return
    index = checked_index(key, Int(self.length), "index out of bounds on dimension 1")
    if is_small(value):
        store_checked(place_in(self, index), Int(self.code), value)
        return
    converted = new_bytes(item_size(self.code))
    store_checked(converted.items.pointer(), Int(self.code), value)
    copy_items(place_in(self, index), converted.items.pointer(), Int(converted.length))


def store_checked(place: Pointer[U8], code: Int, value: Ref) -> None:
    """Store an item; ValueError if it does not fit."""
    try:
        store_item(place, native_kind(code), False, value)
    except OverflowError:
        raise ValueError("memoryview: invalid value for format '%s'", str_of_character(code)) from None


def copied_at_once(self: MemoryView, first: Int, count: Int, step: Int, value: Ref) -> bool:
    """Copy items that lie side by side here and there, which needs no memory; False if it takes more than that."""
    size = item_size(self.code)
    if step != 1 or self.stride != size or not is_buffer(value):
        return False
    if isinstance(value, MemoryView) and value.stride != size:
        return False
    source, length, code = buffer_of(value, False)
    if code != self.code or length != count * size:
        return False
    copy_items(place_in(self, first), source, length)
    return True


def assign(target: MemoryView, value: Ref) -> None:
    """Copy as many items as a view has from a buffer with items of the same kind."""
    if not is_buffer(value):
        not_a_buffer(value)
    source = value if isinstance(value, MemoryView) else create(target.type, value)
    assert isinstance(source, MemoryView)
    if source.length != target.length or source.code != target.code:
        raise ValueError("memoryview assignment: lvalue and rvalue have different structures")
    data = contiguous(source)
    size = item_size(target.code)
    for index in range(Int(target.length)):
        copy_items(place_in(target, index), data.items.pointer(index * size), size)


def contiguous(view: MemoryView) -> Bytes:
    """A copy of the items, one behind the other."""
    count = Int(view.length)
    size = item_size(view.code)
    made = new_bytes(checked_product(count, size))
    if count == 0:
        return made
    if view.stride == size:
        copy_items(made.items.pointer(), view_start(view), count * size)
    else:
        for index in range(count):
            copy_items(made.items.pointer(index * size), place_in(view, index), size)
    return made


@slot_of(MemoryView, "iterate")
def iterate(self: MemoryView) -> Ref:
    """`iter(self)`."""
    owner_of(self)
    return SequenceIterator(self, 0)


@slot_of(MemoryView, "hash")
def hash_of_view(self: MemoryView) -> Int:
    """The hash of the bytes, if they cannot change."""
    if self.writable:
        raise ValueError("cannot hash writable memoryview object")
    data = contiguous(self)
    return Int(hash_bytes(data.items.pointer(), Int(data.length)) >> HASH_SHIFT)


@slot_of(MemoryView, "binary")
def binary(self: MemoryView, op: Int, other: Ref) -> Ref:
    """`==` and `!=` with any buffer."""
    if (op != EQ and op != NE) or not is_buffer(other):
        return NOT_IMPLEMENTED
    if self.owner is None or (isinstance(other, MemoryView) and other.owner is None):
        return truth((self is other) == (op == EQ))
    view = other if isinstance(other, MemoryView) else create(self.type, other)
    assert isinstance(view, MemoryView)
    return truth(same_items(self, view) == (op == EQ))


def same_items(left: MemoryView, right: MemoryView) -> bool:
    """Whether two views have equal items."""
    if left.length != right.length:
        return False
    for index in range(Int(left.length)):
        if not equals(load(left, index), load(right, index)):
            return False
    return True
