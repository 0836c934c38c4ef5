"""The operators of str: comparison, concatenation, repetition, and `%`."""

from __future__ import annotations

from adder.typed import Int, Ref, compare_bytes, copy_items
from adder.vm.strings import ASCII, as_str, str_result, strings_equal, text_of
from adder.vm.types.bytes import checked_sum
from adder.vm.types.bytes_like import new_text
from adder.vm.types.bytes_operators import repeated
from adder.vm.types.operators import ADD, EQ, GE, MOD, MUL, NE
from adder.vm.types.percent import format_percent
from adder.vm.types.protocol import type_of
from adder.vm.types.runs import holds, is_countable
from adder.vm.types.str import Str
from adder.vm.types.structure import Known
from adder.vm.types.type import slot_of
from adder.vm.value import NOT_IMPLEMENTED, truth


@slot_of(Str, "binary")
def binary(self: Ref, op: Int, other: Ref) -> Ref:
    """`self op other`."""
    if op == MOD:
        return format_percent(self, other)
    if op == MUL:
        return repeated(self, other) if is_countable(other) else NOT_IMPLEMENTED
    right = as_str(other)
    if right is None:
        return NOT_IMPLEMENTED
    if op == ADD:
        return concatenated(self, other)
    if op == EQ or op == NE:
        return truth(strings_equal(self, other) == (op == EQ))
    if EQ < op <= GE:
        return truth(holds(op, compare_texts(text_of(self), right)))
    return NOT_IMPLEMENTED


@slot_of(Str, "reflected")
def reflected(self: Ref, op: Int, other: Ref) -> Ref:
    """`other op self`."""
    if op == MUL and is_countable(other):
        return repeated(self, other)
    return NOT_IMPLEMENTED


def concatenated(first: Ref, second: Ref) -> Ref:
    """first + second; if one is empty the other itself, unless it is of a class that derives from str."""
    left = text_of(first)
    right = text_of(second)
    if right.length == 0 and type_of(first) is Known.str:
        return first
    if left.length == 0 and type_of(second) is Known.str:
        return second
    length = Int(left.length)
    made = new_text(checked_sum(length, Int(right.length)))
    copy_items(made.items.pointer(), left.items.pointer(), length)
    copy_items(made.items.pointer(length), right.items.pointer(), Int(right.length))
    made.info = left.info & right.info & ASCII
    return str_result(made)


def compare_texts(left: Str, right: Str) -> Int:
    """Negative, 0 or positive as `left` is below, equal to or above `right`. UTF-8 sorts as code points do."""
    order = compare_bytes(
        left.items.pointer(), right.items.pointer(), min(Int(left.length), Int(right.length))
    )
    return order if order != 0 else Int(left.length) - Int(right.length)
