"""The type slice, and what a slice means for a sequence of a given length."""

from __future__ import annotations

from adder.typed import Int, Object, Ref
from adder.vm.types.numbers import to_integer
from adder.vm.types.operators import EQ
from adder.vm.types.output import REPR, Output
from adder.vm.types.protocol import equals, less_than, print_value
from adder.vm.types.type import Type, builtin_type, constructor, getter
from adder.vm.value import NONE, NOT_IMPLEMENTED, SMALL_MAX, is_small, small, small_value, truth

LARGEST_STEP = SMALL_MAX >> 1
"""A larger step means the same as this one for every sequence that there can be."""


@builtin_type("slice", final=True)
class Slice(Object):
    """Start, stop and step as they were given."""

    start: Ref
    stop: Ref
    step: Ref

    @constructor
    def create(cls: Type, start: Ref, stop: Ref | None = None, step: Ref = NONE) -> Ref:
        """slice(stop), slice(start, stop[, step])"""
        if stop is None:
            return Slice(NONE, start, NONE)
        return Slice(start, stop, step)

    @getter(name="start")
    def get_start(self) -> Ref:
        return self.start

    @getter(name="stop")
    def get_stop(self) -> Ref:
        return self.stop

    @getter(name="step")
    def get_step(self) -> Ref:
        return self.step

    def binary(self, op: Int, other: Ref) -> Ref:
        if op != EQ or not isinstance(other, Slice):
            return NOT_IMPLEMENTED
        same = equals(self.start, other.start) and equals(self.stop, other.stop)
        return truth(same and equals(self.step, other.step))

    def print(self, out: Output, mode: Int) -> None:
        out.text("slice(")
        print_value(out, self.start, REPR)
        out.text(", ")
        print_value(out, self.stop, REPR)
        out.text(", ")
        print_value(out, self.step, REPR)
        out.text(")")


def bounds(slice_: Slice, length: Int) -> tuple[Int, Int, Int]:
    """Start, stop and step of a slice for a sequence of `length` items; ValueError for step 0."""
    step = 1
    if slice_.step is not NONE:
        step = clamped(slice_.step, -LARGEST_STEP, LARGEST_STEP)
        if step == 0:
            raise ValueError("slice step can't be zero")
    lowest = 0 if step > 0 else -1
    highest = length if step > 0 else length - 1
    start = lowest if step > 0 else highest
    if slice_.start is not NONE:
        start = position(slice_.start, length, lowest, highest)
    stop = highest if step > 0 else lowest
    if slice_.stop is not NONE:
        stop = position(slice_.stop, length, lowest, highest)
    return start, stop, step


def position(value: Ref, length: Int, lowest: Int, highest: Int) -> Int:
    """A start or stop: from the end if negative, then brought between the limits."""
    index = clamped(value, -length - 1, length)
    if index < 0:
        index += length
    return max(lowest, min(index, highest))


def clamped(value: Ref, lowest: Int, highest: Int) -> Int:
    """The integer `value`, brought between two limits."""
    number = value if is_small(value) else to_integer(value)
    if is_small(number):
        return max(lowest, min(small_value(number), highest))
    return lowest if less_than(number, small(0)) else highest


def resolved(slice_: Slice) -> Slice:
    """A slice of integers with the same meaning. What `__index__` of the program does is done then, so that the length
    of what is sliced can be asked for afterwards."""
    if is_plain(slice_.start) and is_plain(slice_.stop) and is_plain(slice_.step):
        return slice_
    return Slice(plain(slice_.start), plain(slice_.stop), plain(slice_.step))


def is_plain(value: Ref) -> bool:
    """Whether a part of a slice is a small integer or None."""
    return is_small(value) or value is NONE


def plain(value: Ref) -> Ref:
    """A part of a slice as integer or None."""
    return value if is_plain(value) else to_integer(value)


def selected(slice_: Slice, length: Int) -> tuple[Int, Int, Int]:
    """The index of the first item, the number of items, and the distance between two of them."""
    start, stop, step = bounds(slice_, length)
    return start, count_selected(start, stop, step), step


def count_selected(start: Int, stop: Int, step: Int) -> Int:
    """How many items there are from start to before stop."""
    if step > 0:
        return max((stop - start + step - 1) // step, 0)
    return max((start - stop - step - 1) // -step, 0)
