"""The type range: arithmetic progressions of machine integers."""

from __future__ import annotations

from adder.typed import Int, Object, Ref, sub_overflows, truncated_div, wrapping_mul
from adder.vm.types.numbers import index_of, int_ref
from adder.vm.types.operators import EQ
from adder.vm.types.output import Output
from adder.vm.types.protocol import equals
from adder.vm.types.runs import checked_index
from adder.vm.types.slice import Slice, bounds, count_selected
from adder.vm.types.type import IS_SEQUENCE, Type, builtin_type, constructor, getter, method
from adder.vm.value import FALSE, NOT_IMPLEMENTED, TRUE, is_small, truth


@builtin_type("range", flags=IS_SEQUENCE, final=True)
class Range(Object):
    """`length` integers from `start` on, `step` apart; `stop` is kept to be shown."""

    start: Int
    stop: Int
    step: Int
    length: Int

    @constructor
    def create(cls: Type, start: Ref, stop: Ref | None = None, step: Ref | None = None) -> Ref:
        """range(stop), range(start, stop[, step])"""
        if stop is None:
            return new_range(0, index_of(start), 1)
        distance = 1
        if step is not None:
            distance = index_of(step)
            if distance == 0:
                raise ValueError("range() arg 3 must not be zero")
        return new_range(index_of(start), index_of(stop), distance)

    @getter(name="start")
    def get_start(self) -> Ref:
        return int_ref(self.start)

    @getter(name="stop")
    def get_stop(self) -> Ref:
        return int_ref(self.stop)

    @getter(name="step")
    def get_step(self) -> Ref:
        return int_ref(self.step)

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
    def index(self, value: Ref) -> Int:
        """The index of a value; ValueError if it is not in the range."""
        index = self.find(value)
        if index < 0:
            raise ValueError("%r is not in range", value)
        return index

    @method
    def count(self, value: Ref) -> Int:
        """1 if the value is in the range, else 0."""
        return 1 if self.find(value) >= 0 else 0

    def __len__(self) -> Int:
        return self.length

    def __getitem__(self, key: Ref) -> Ref:
        if isinstance(key, Slice):
            start, stop, step = bounds(key, self.length)
            count = count_selected(start, stop, step)
            return Range(
                self.start + start * self.step, self.start + stop * self.step, step * self.step, count
            )
        return self.item(checked_index(key, self.length, "range object index out of range"))

    def __contains__(self, item: Ref) -> bool:
        return self.find(item) >= 0

    def __iter__(self) -> Ref:
        return RangeIterator(self.start, self.step, self.length)

    def __hash__(self) -> Int:
        if self.length == 0:
            return 0
        mixed = wrapping_mul(Int, self.start, 1000003) ^ self.length
        return mixed if self.length == 1 else wrapping_mul(Int, mixed, 1000003) ^ self.step

    def binary(self, op: Int, other: Ref) -> Ref:
        if op != EQ or not isinstance(other, Range):
            return NOT_IMPLEMENTED
        if self.length != other.length or self.length == 0:
            return truth(self.length == other.length)
        return truth(self.start == other.start and (self.length == 1 or self.step == other.step))

    def print(self, out: Output, mode: Int) -> None:
        out.text("range(")
        out.decimal(self.start)
        out.text(", ")
        out.decimal(self.stop)
        if self.step != 1:
            out.text(", ")
            out.decimal(self.step)
        out.text(")")

    def reversed_iterator(self) -> Ref:
        """`reversed(self)`."""
        return RangeIterator(self.start + (self.length - 1) * self.step, -self.step, self.length)


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


def new_range(start: Int, stop: Int, step: Int) -> Range:
    """range(start, stop, step); OverflowError if it has too many items."""
    if (step > 0) != (start < stop) or start == stop:
        return Range(start, stop, step, 0)
    if sub_overflows(stop, start):
        raise OverflowError("range has too many items")
    return Range(start, stop, step, truncated_div(stop - start - (1 if step > 0 else -1), step) + 1)
