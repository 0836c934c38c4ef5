"""The type tuple."""

from __future__ import annotations

from adder.typed import (
    U32,
    Array,
    Inline,
    Int,
    Object,
    Pointer,
    Ref,
    Word,
    copy_items,
    inline,
    mul_overflows,
    truncate,
    wrapping_add,
    wrapping_mul,
)
from adder.vm.types.numbers import index_of
from adder.vm.types.operators import ADD, EQ, GE, MUL
from adder.vm.types.output import REPR, Output
from adder.vm.types.protocol import equals, hash_of, print_value
from adder.vm.types.runs import MAX_ITEMS, checked_index, compare_runs, find_in_run, is_countable, print_run
from adder.vm.types.slice import Slice, selected
from adder.vm.types.type import IS_SEQUENCE, builtin_type, method
from adder.vm.value import NOT_IMPLEMENTED


@builtin_type("tuple", flags=IS_SEQUENCE)
class Tuple(Object):
    """An immutable sequence: its items follow the length. The constructor is in list.py, which builds on this file."""

    length: U32
    items: Inline[Ref] = inline()

    @method
    def index(self, value: Ref, start: Int = 0, stop: Int = MAX_ITEMS) -> Int:
        """The index of the first item equal to `value` between two indices."""
        length = Int(self.length)
        start = max(start + length, 0) if start < 0 else start
        stop = stop + length if stop < 0 else stop
        index = find_in_run(self.items.pointer(), start, min(stop, length), value)
        if index < 0:
            raise ValueError("object not in sequence")
        return index

    @method
    def count(self, value: Ref) -> Int:
        """How many items are equal to `value`."""
        found = 0
        for index in range(Int(self.length)):
            if equals(self.items[index], value):
                found += 1
        return found

    def __len__(self) -> Int:
        return Int(self.length)

    def __getitem__(self, key: Ref) -> Ref:
        if isinstance(key, Slice):
            start, count, step = selected(key, Int(self.length))
            if count == Int(self.length) and step == 1 and self.type is EMPTY_TUPLE.type:
                return self
            made = new_tuple(count)
            for number in range(count):
                made.items[number] = self.items[start + number * step]
            return made
        return self.items[checked_index(key, Int(self.length), "tuple index out of range")]

    def __contains__(self, item: Ref) -> bool:
        return find_in_run(self.items.pointer(), 0, Int(self.length), item) >= 0

    def __iter__(self) -> Ref:
        return TupleIterator(self, 0)

    def __hash__(self) -> Int:
        hashed = Word(0x345678)
        for index in range(Int(self.length)):
            item = truncate(Word, hash_of(self.items[index]))
            hashed = wrapping_add(Word, wrapping_mul(Word, hashed ^ item, 1000003), 97531)
        return truncate(Int, hashed)

    def binary(self, op: Int, other: Ref) -> Ref:
        if op == ADD and isinstance(other, Tuple):
            return self.plus(other)
        if op == MUL:
            return self.times(other)
        if EQ <= op <= GE and isinstance(other, Tuple):
            length = Int(other.length)
            return compare_runs(op, self.items.pointer(), Int(self.length), other.items.pointer(), length)
        return NOT_IMPLEMENTED

    def reflected(self, op: Int, other: Ref) -> Ref:
        return self.times(other) if op == MUL else NOT_IMPLEMENTED

    def plus(self, other: Tuple) -> Ref:
        """Concatenation."""
        length = Int(self.length)
        made = new_tuple(length + Int(other.length))
        copy_items(made.items.pointer(), self.items.pointer(), length)
        copy_items(made.items.pointer(length), other.items.pointer(), Int(other.length))
        return made

    def times(self, other: Ref) -> Ref:
        """Repetition."""
        if not is_countable(other):
            return NOT_IMPLEMENTED
        count = max(index_of(other), 0)
        length = Int(self.length)
        if mul_overflows(length, count) or length * count > MAX_ITEMS:
            raise MemoryError
        made = new_tuple(length * count)
        for number in range(count):
            copy_items(made.items.pointer(number * length), self.items.pointer(), length)
        return made

    def print(self, out: Output, mode: Int) -> None:
        out.text("(")
        print_run(out, self.items.pointer(), Int(self.length))
        out.text(",)" if self.length == 1 else ")")


def print_named(out: Output, items: Tuple, names: Array[Ref]) -> None:
    """Print a tuple whose items have names: `(name=item, ...)`."""
    for index in range(Int(items.length)):
        out.text("(" if index == 0 else ", ")
        out.string(names[index])
        out.text("=")
        print_value(out, items.items[index], REPR)
    out.text(")")


@builtin_type("tuple_iterator", final=True)
class TupleIterator(Object):
    """Goes through a tuple."""

    source: Tuple
    index: Int

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        index = self.index
        if index >= Int(self.source.length):
            return None
        self.index = index + 1
        return self.source.items[index]


EMPTY_TUPLE = Tuple(0)
"""`()`"""


def new_tuple(length: Int) -> Tuple:
    """A tuple whose items are to be filled in at once; the empty one is always the same."""
    if length == 0:
        return EMPTY_TUPLE
    return Tuple(U32(length))


def tuple_of_run(run: Pointer[Ref], length: Int) -> Tuple:
    """A tuple of these items."""
    made = new_tuple(length)
    copy_items(made.items.pointer(), run, length)
    return made


def tuple2(a: Ref, b: Ref) -> Tuple:
    """`(a, b)`"""
    made = Tuple(2)
    made.items[0] = a
    made.items[1] = b
    return made


def tuple3(a: Ref, b: Ref, c: Ref) -> Tuple:
    """`(a, b, c)`"""
    made = Tuple(3)
    made.items[0] = a
    made.items[1] = b
    made.items[2] = c
    return made
