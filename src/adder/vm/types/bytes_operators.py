"""The operators of bytes and bytearray: comparison, concatenation, repetition, and `%`."""

from __future__ import annotations

from adder.typed import Int, Ref, compare_bytes, config, copy_items
from adder.vm.types.buffers import is_buffer, readable
from adder.vm.types.bytearray import ByteArray
from adder.vm.types.bytes import Bytes, checked_product, checked_sum
from adder.vm.types.bytes_like import blank_like, content, finished
from adder.vm.types.growable import Growable, extend, repeat, resize, start_of
from adder.vm.types.numbers import index_of
from adder.vm.types.operators import ADD, EQ, GE, INPLACE_ADD, INPLACE_MUL, MOD, MUL, NE
from adder.vm.types.percent import format_percent
from adder.vm.types.protocol import type_of
from adder.vm.types.runs import holds, is_countable
from adder.vm.types.structure import Known
from adder.vm.types.type import slot_of
from adder.vm.types.view import MemoryView
from adder.vm.value import NOT_IMPLEMENTED, truth


def repeated(self: Ref, times: Ref) -> Ref:
    """The bytes of a str, bytes or bytearray several times."""
    count = max(index_of(times), 0)
    start, length = content(self)
    made, place = blank_like(self, checked_product(count, length))
    if length != 0:
        repeat(place, start, length, count)
    return finished(made)


def compared(self: Ref, op: Int, other: Ref) -> Ref:
    """A comparison of the bytes of two buffers."""
    left, left_length = readable(self)
    right, right_length = readable(other)
    order = compare_bytes(left, right, min(left_length, right_length))
    return truth(holds(op, order if order != 0 else left_length - right_length))


def joined(self: Ref, other: Ref) -> Ref:
    """The concatenation of two buffers, of the kind of the first."""
    left, left_length = readable(self)
    right, right_length = readable(other)
    if right_length == 0 and type_of(self) is Known.bytes:
        return self
    if left_length == 0 and type_of(other) is Known.bytes and isinstance(self, Bytes):
        return other
    made, place = blank_like(self, checked_sum(left_length, right_length))
    copy_items(place, left, left_length)
    copy_items(place + left_length, right, right_length)
    return finished(made)


@slot_of(Bytes, "binary")
def binary(self: Ref, op: Int, other: Ref) -> Ref:
    """`self op other` for bytes and, unless it is in place, bytearray."""
    if op == MOD:
        return format_percent(self, other)
    if op == MUL:
        return repeated(self, other) if is_countable(other) else NOT_IMPLEMENTED
    if op == ADD:
        return joined(self, other) if is_buffer(other) else NOT_IMPLEMENTED
    if EQ <= op <= GE and (isinstance(other, (Bytes, ByteArray)) or is_comparable(self, op, other)):
        return compared(self, op, other)
    return NOT_IMPLEMENTED


def is_comparable(self: Ref, op: Int, other: Ref) -> bool:
    """Whether a bytearray compares its bytes with those of any other buffer (views say themselves what is equal)."""
    if config.memoryviews and isinstance(other, MemoryView) and (op == EQ or op == NE):
        return False
    return isinstance(self, ByteArray) and is_buffer(other)


@slot_of(ByteArray, "binary")
def bytearray_binary(self: ByteArray, op: Int, other: Ref) -> Ref:
    """`self op other` and `self op= other` for bytearray."""
    if op == INPLACE_ADD and is_buffer(other):
        start, length = readable(other)
        extend(self, start, length)
        return self
    if op == INPLACE_MUL and is_countable(other):
        repeat_in_place(self, max(index_of(other), 0))
        return self
    return binary(self, op, other)


def repeat_in_place(store: Growable, count: Int) -> None:
    """Let the items follow each other `count` times."""
    start, size = readable(store)
    length = Int(store.length)
    resize(store, checked_product(count, length))
    if count > 1 and length != 0:
        repeat(start_of(store) + size, start, size, count - 1)


@slot_of(Bytes, "reflected")
def reflected(self: Ref, op: Int, other: Ref) -> Ref:
    """`other op self`."""
    if op == MUL and is_countable(other):
        return repeated(self, other)
    return NOT_IMPLEMENTED


slot_of(ByteArray, "reflected")(reflected)
