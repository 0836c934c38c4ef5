"""Ranges whose numbers are integers of any size. `range.py` keeps one of these beside the machine integers."""

from __future__ import annotations

from adder.typed import Float, Int, Object, Ref
from adder.vm.types.bigint import integer_of, is_negative, is_zero
from adder.vm.types.binary_float import is_finite
from adder.vm.types.exact import compare_with_float, integer_of_float
from adder.vm.types.float import float_value, is_float
from adder.vm.types.integer import (
    add_integers,
    compare_integers,
    divide_integers,
    floor_divide,
    multiply_integers,
    negated,
    subtract_integers,
)
from adder.vm.types.numbers import index_of, to_integer
from adder.vm.types.protocol import equals
from adder.vm.types.slice import Slice
from adder.vm.types.type import builtin_type
from adder.vm.value import NONE, small

ZERO = small(0)
ONE = small(1)


class LargeRange(Object):
    """`length` integers from `start` on, `step` apart; `stop` is kept to be shown."""

    start: Ref
    stop: Ref
    step: Ref
    length: Ref

    def item(self, index: Ref) -> Ref:
        """The item at an index that is in range."""
        return add_integers(self.start, multiply_integers(index, self.step))

    def at(self, key: Ref) -> Ref:
        """The item for a key, negative ones counted from the end; IndexError."""
        index = to_integer(key)
        if is_negative(index):
            index = add_integers(index, self.length)
        if is_negative(index) or compare_integers(index, self.length) >= 0:
            raise IndexError("range object index out of range")
        return self.item(index)

    def machine_length(self) -> Int:
        """The number of items; OverflowError if that is no machine integer."""
        return index_of(self.length)

    def find(self, value: Ref) -> Ref | None:
        """The index of a value; absent if it is not among the items."""
        number = integer_of(value)
        if number is None:
            if not is_float(value):
                return self.find_equal(value)
            number = exact_integer(float_value(value))
            if number is None:
                return None
        index, rest = divide_integers(subtract_integers(number, self.start), self.step)
        if not is_zero(rest) or is_negative(index) or compare_integers(index, self.length) >= 0:
            return None
        return index

    def find_equal(self, value: Ref) -> Ref | None:
        """The index of a value of another type than a number, which may be equal to an integer."""
        index = ZERO
        while compare_integers(index, self.length) < 0:
            if equals(self.item(index), value):
                return index
            index = add_integers(index, ONE)
        return None

    def sliced(self, part: Slice) -> LargeRange:
        """The range of the items that a slice selects."""
        step = ONE if part.step is NONE else to_integer(part.step)
        if is_zero(step):
            raise ValueError("slice step can't be zero")
        backwards = is_negative(step)
        lowest = small(-1) if backwards else ZERO
        highest = add_integers(self.length, small(-1)) if backwards else self.length
        start = highest if backwards else lowest
        if part.start is not NONE:
            start = self.limited(to_integer(part.start), lowest, highest)
        stop = lowest if backwards else highest
        if part.stop is not NONE:
            stop = self.limited(to_integer(part.stop), lowest, highest)
        return large_range(self.item(start), self.item(stop), multiply_integers(step, self.step))

    def limited(self, index: Ref, lowest: Ref, highest: Ref) -> Ref:
        """The start or stop of a slice: from the end if negative, then brought between the limits."""
        if is_negative(index):
            index = add_integers(index, self.length)
        if compare_integers(index, lowest) < 0:
            return lowest
        return highest if compare_integers(index, highest) > 0 else index


def exact_integer(number: Float) -> Ref | None:
    """The integer that is equal to a float; absent if there is none."""
    if not is_finite(number):
        return None
    whole = integer_of_float(number)
    return whole if compare_with_float(whole, number) == 0 else None


@builtin_type("longrange_iterator", final=True, known=False)
class LargeRangeIterator(Object):
    """`left` more integers, the next one is `value`."""

    value: Ref
    step: Ref
    left: Ref

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        if is_zero(self.left):
            return None
        value = self.value
        self.left = add_integers(self.left, small(-1))
        self.value = add_integers(value, self.step)
        return value


def large_range(start: Ref, stop: Ref, step: Ref) -> LargeRange:
    """The range of these integers; the step is not 0."""
    distance = subtract_integers(stop, start)
    if is_negative(step):
        distance = negated(distance)
        step_size = negated(step)
    else:
        step_size = step
    length = floor_divide(add_integers(distance, add_integers(step_size, small(-1))), step_size)
    return LargeRange(start, stop, step, ZERO if is_negative(length) else length)


def backwards(range_: LargeRange) -> LargeRangeIterator:
    """`reversed(range)`"""
    last = range_.item(add_integers(range_.length, small(-1)))
    return LargeRangeIterator(last, negated(range_.step), range_.length)
