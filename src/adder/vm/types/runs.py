"""What lists and tuples have in common: operations on a run of references.

A run is a pointer and a length. User code called while a run is looked at may change a list; the run is then what the
list was before, which its pointer keeps alive.
"""

from __future__ import annotations

from adder.typed import Int, Pointer, Ref, Text
from adder.vm.types.numbers import to_integer
from adder.vm.types.operators import EQ, GE, LE, LT, NE
from adder.vm.types.output import REPR, Output
from adder.vm.types.protocol import compare, equals, print_value, type_of
from adder.vm.value import FALSE, TRUE, is_small, small_value, truth

MAX_ITEMS = (1 << 31) - 1
"""More items than this are MemoryError without trying."""


def checked_index(key: Ref, length: Int, message: Text) -> Int:
    """The index a key stands for, negative ones counted from the end; IndexError with this message."""
    number = to_integer(key)
    if not is_small(number):
        raise IndexError("cannot fit '%t' into an index-sized integer", key)
    index = small_value(number)
    if index < 0:
        index += length
    if not 0 <= index < length:
        raise IndexError(message)
    return index


def is_countable(value: Ref) -> bool:
    """Whether a sequence can be multiplied by the value."""
    return is_small(value) or value is TRUE or value is FALSE or type_of(value).slots.index is not None


def compare_runs(
    op: Int, left: Pointer[Ref], left_length: Int, right: Pointer[Ref], right_length: Int
) -> Ref:
    """Compare two runs, item by item, as sequences are compared."""
    if left_length != right_length and (op == EQ or op == NE):
        return truth(op == NE)
    for index in range(min(left_length, right_length)):
        if not equals(left[index], right[index]):
            if op == EQ or op == NE:
                return truth(op == NE)
            return compare(op, left[index], right[index])
    return truth(holds(op, left_length - right_length))


def holds(op: Int, difference: Int) -> bool:
    """Whether a comparison is true of two numbers with this difference."""
    if op == EQ or op == NE:
        return (difference == 0) == (op == EQ)
    if op == LT or op == LE:
        return difference < 0 or (difference == 0 and op == LE)
    return difference > 0 or (difference == 0 and op == GE)


def find_in_run(run: Pointer[Ref], start: Int, stop: Int, value: Ref) -> Int:
    """The index of the first item equal to `value`, or -1."""
    for index in range(start, stop):
        if equals(run[index], value):
            return index
    return -1


def print_run(out: Output, run: Pointer[Ref], length: Int) -> None:
    """Print the items, separated by commas."""
    for index in range(length):
        if index > 0:
            out.text(", ")
        print_value(out, run[index], REPR)
