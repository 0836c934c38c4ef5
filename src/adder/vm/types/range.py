"""The type range: arithmetic progressions of machine integers or, if the target has `config.large_ranges`, of any."""

from __future__ import annotations

from typing import NoReturn, TypeGuard

from adder.typed import (
    Int,
    Object,
    Ref,
    cold,
    config,
    mul_overflows,
    sub_overflows,
    truncated_div,
    wrapping_mul,
)
from adder.vm.types.bigint import is_zero
from adder.vm.types.large_range import LargeRange, LargeRangeIterator, backwards, large_range
from adder.vm.types.numbers import index_of, int_ref, to_integer
from adder.vm.types.operators import EQ
from adder.vm.types.output import REPR, Output
from adder.vm.types.protocol import equals, hash_of, print_value
from adder.vm.types.runs import checked_index
from adder.vm.types.slice import Slice, bounds, count_selected
from adder.vm.types.structure import BY_INDEX
from adder.vm.types.type import IS_SEQUENCE, Type, builtin_type, constructor, getter, method, method_of
from adder.vm.value import FALSE, NONE, NOT_IMPLEMENTED, TRUE, fits_small, is_small, small, small_value, truth


@builtin_type("range", flags=IS_SEQUENCE | BY_INDEX, final=True)
class Range(Object):
    """`length` integers from `start` on, `step` apart; `stop` is kept to be shown. If `large` is present it has the
    numbers."""

    start: Int
    stop: Int
    step: Int
    length: Int
    large: LargeRange | None = None

    @constructor
    def create(cls: Type, start: Ref, stop: Ref | None = None, step: Ref | None = None) -> Ref:
        """range(stop), range(start, stop[, step])"""
        if stop is None:
            return range_of(small(0), start, small(1))
        return range_of(start, stop, small(1) if step is None else step)

    @getter(name="start")
    def get_start(self) -> Ref:
        large = self.large
        return large.start if has_large(large) else int_ref(self.start)

    @getter(name="stop")
    def get_stop(self) -> Ref:
        large = self.large
        return large.stop if has_large(large) else int_ref(self.stop)

    @getter(name="step")
    def get_step(self) -> Ref:
        large = self.large
        return large.step if has_large(large) else int_ref(self.step)

    def get_length(self) -> Ref:
        """The number of items as an integer."""
        large = self.large
        return large.length if has_large(large) else int_ref(self.length)

    def item(self, index: Int) -> Ref:
        """The item at an index that is in range."""
        return int_ref(self.start + index * self.step)

    def find(self, value: Ref) -> Int:
        """The index of a value, or -1."""
        if not is_small(value) and value is not TRUE and value is not FALSE:
            return self.find_equal(value)
        offset = index_of(value)
        if sub_overflows(offset, self.start):
            return -1
        offset -= self.start
        if offset % self.step != 0:
            return -1
        index = offset // self.step
        return index if 0 <= index < self.length else -1

    def find_equal(self, value: Ref) -> Int:
        """The index of a value of another type than int, which may be equal to an integer."""
        for index in range(self.length):
            if equals(self.item(index), value):
                return index
        return -1

    @method
    def index(self, value: Ref) -> Ref:
        """The index of a value; ValueError if it is not in the range."""
        large = self.large
        if has_large(large):
            place = large.find(value)
            if place is not None:
                return place
        else:
            index = self.find(value)
            if index >= 0:
                return int_ref(index)
        raise ValueError("%r is not in range", value)

    @method
    def count(self, value: Ref) -> Int:
        """1 if the value is in the range, else 0."""
        return 1 if self.__contains__(value) else 0

    def __len__(self) -> Int:
        large = self.large
        return large.machine_length() if has_large(large) else self.length

    def __bool__(self) -> bool:
        large = self.large
        return not is_zero(large.length) if has_large(large) else self.length != 0

    def __getitem__(self, key: Ref) -> Ref:
        large = self.large
        if has_large(large):
            return with_large(large.sliced(key)) if isinstance(key, Slice) else large.at(key)
        if isinstance(key, Slice):
            return self.sliced(key)
        return self.item(checked_index(key, self.length, "range object index out of range"))

    def sliced(self, part: Slice) -> Range:
        """The range of the items that a slice selects."""
        if config.large_ranges and not has_small_step(part, self.step):
            large = large_range(int_ref(self.start), int_ref(self.stop), int_ref(self.step))
            return with_large(large.sliced(part))
        start, stop, step = bounds(part, self.length)
        if mul_overflows(step, self.step):
            raise OverflowError("range step too large")
        count = count_selected(start, stop, step)
        return Range(self.start + start * self.step, self.start + stop * self.step, step * self.step, count)

    def __contains__(self, item: Ref) -> bool:
        large = self.large
        return large.find(item) is not None if has_large(large) else self.find(item) >= 0

    def __iter__(self) -> Ref:
        large = self.large
        if has_large(large):
            return LargeRangeIterator(large.start, large.step, large.length)
        return RangeIterator(self.start, self.step, self.length)

    def __hash__(self) -> Int:
        large = self.large
        if has_large(large):
            return hash_of_large(large)
        if self.length == 0:
            return 0
        return mixed_hash(self.start, self.length, self.step)

    def binary(self, op: Int, other: Ref) -> Ref:
        if op != EQ or not isinstance(other, Range):
            return NOT_IMPLEMENTED
        if has_large(self.large) or has_large(other.large):
            return truth(same_items(self, other))
        if self.length != other.length or self.length == 0:
            return truth(self.length == other.length)
        return truth(self.start == other.start and (self.length == 1 or self.step == other.step))

    def print(self, out: Output, mode: Int) -> None:
        out.text("range(")
        print_value(out, self.get_start(), REPR)
        out.text(", ")
        print_value(out, self.get_stop(), REPR)
        step = self.get_step()
        if step is not small(1):
            out.text(", ")
            print_value(out, step, REPR)
        out.text(")")


@builtin_type("range_iterator", final=True)
class RangeIterator(Object):
    """`left` more integers, the next one is `value`."""

    value: Int
    step: Int
    left: Int

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        if self.left == 0:
            return None
        value = self.value
        self.left -= 1
        if self.left > 0:
            self.value = value + self.step
        return int_ref(value)


def has_large(large: LargeRange | None) -> TypeGuard[LargeRange]:
    """Whether the numbers of a range are in its `large`."""
    return config.large_ranges and large is not None


def has_small_step(part: Slice, distance: Int) -> bool:
    """Whether the step of a slice of a range is a small integer, also when multiplied by the distance of the items."""
    step = part.step
    if step is NONE:
        return True
    return (
        is_small(step)
        and not mul_overflows(small_value(step), distance)
        and fits_small(small_value(step) * distance)
    )


def range_of(start: Ref, stop: Ref, step: Ref) -> Range:
    """range(start, stop, step); OverflowError if the target cannot have it."""
    if config.large_ranges and not (is_small(start) and is_small(stop) and is_small(step)):
        return range_of_integers(to_integer(start), to_integer(stop), to_integer(step))
    distance = index_of(step)
    if distance == 0:
        zero_step()
    return new_range(index_of(start), index_of(stop), distance)


def range_of_integers(start: Ref, stop: Ref, step: Ref) -> Range:
    """The same of integers, if there is a large one among them."""
    if step is small(0):
        zero_step()
    if is_small(start) and is_small(stop) and is_small(step):
        return new_range(small_value(start), small_value(stop), small_value(step))
    return with_large(large_range(start, stop, step))


@cold
def zero_step() -> NoReturn:
    """The error of a step that leads nowhere."""
    raise ValueError("range() arg 3 must not be zero")


def with_large(large: LargeRange) -> Range:
    """The range object for integers of any size."""
    return Range(0, 0, 1, 0, large)


def new_range(start: Int, stop: Int, step: Int) -> Range:
    """range(start, stop, step); OverflowError if it has too many items."""
    if (step > 0) != (start < stop) or start == stop:
        return Range(start, stop, step, 0)
    if sub_overflows(stop, start):
        raise OverflowError("range has too many items")
    return Range(start, stop, step, truncated_div(stop - start - (1 if step > 0 else -1), step) + 1)


def same_items(a: Range, b: Range) -> bool:
    """Whether two ranges are equal, the numbers of one of them being large."""
    length = a.get_length()
    if not equals(length, b.get_length()):
        return False
    if length is small(0):
        return True
    if not equals(a.get_start(), b.get_start()):
        return False
    return length is small(1) or equals(a.get_step(), b.get_step())


def hash_of_large(large: LargeRange) -> Int:
    """The hash of a range whose numbers are large: that of an equal one with machine integers."""
    if is_zero(large.length):
        return 0
    return mixed_hash(hash_of(large.start), hash_of(large.length), hash_of(large.step))


def mixed_hash(start: Int, length: Int, step: Int) -> Int:
    """A hash of three numbers; of two if the length is 1."""
    mixed = wrapping_mul(Int, start, 1000003) ^ length
    return mixed if length == 1 else wrapping_mul(Int, mixed, 1000003) ^ step


if config.large_ranges:

    @method_of(Range, name="__reversed__")
    def reversed_range(self: Range) -> Ref:
        """`reversed(range)`"""
        large = self.large
        if has_large(large):
            return backwards(large)
        return RangeIterator(self.start + (self.length - 1) * self.step, -self.step, self.length)
