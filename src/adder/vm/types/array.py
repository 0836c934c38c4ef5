"""The type array.array: a growable sequence of numbers of one kind. Its methods are in array_methods.py."""

from __future__ import annotations

from adder.typed import (
    U8,
    U32,
    Int,
    Object,
    Ref,
    address_of,
    bits,
    config,
    copy_items,
    load_word,
    ref_of_bits,
    store_word,
)
from adder.vm.types.bytes import checked_product, checked_sum
from adder.vm.types.float import is_float
from adder.vm.types.growable import (
    Growable,
    delete_every,
    extend,
    new_items,
    place_of,
    repeat,
    replace,
    resize,
    start_of,
)
from adder.vm.types.items import load_item, store_item
from adder.vm.types.numbers import index_of, to_integer
from adder.vm.types.operators import ADD, EQ, GE, INPLACE_ADD, INPLACE_MUL, MUL, NE
from adder.vm.types.output import REPR, Output, string_builder
from adder.vm.types.protocol import compare, equals, print_value
from adder.vm.types.runs import checked_index, holds, is_countable
from adder.vm.types.slice import Slice, resolved, selected
from adder.vm.types.structure import BY_INDEX, IS_SEQUENCE
from adder.vm.types.type import builtin_type
from adder.vm.types.typecodes import OBJECT, item_size, native_kind
from adder.vm.value import NONE, NOT_IMPLEMENTED, is_small, truth

UNICODE = ord("u")


@builtin_type("array", flags=IS_SEQUENCE | BY_INDEX, known=False)
class ArrayObject(Growable):
    """A growable sequence of numbers of one kind."""

    def load(self, index: Int) -> Ref:
        """An item."""
        if config.object_codes and self.code == OBJECT:
            word = load_word(address_of(place_of(self, index)))
            return NONE if word == 0 else ref_of_bits(word)
        return load_item(place_of(self, index), native_kind(self.code), False)

    def save(self, index: Int, value: Ref) -> None:
        """Set an item, which must exist; OverflowError if the value does not fit."""
        if config.object_codes and self.code == OBJECT:
            store_word(address_of(place_of(self, index)), bits(value))
            return
        store_item(place_of(self, index), native_kind(self.code), False, value)

    def __len__(self) -> Int:
        return Int(self.length)

    def __getitem__(self, key: Ref) -> Ref:
        if isinstance(key, Slice):
            key = resolved(key)
            first, count, step = selected(key, Int(self.length))
            return self.part(first, count, step)
        number = to_integer(key)
        return self.load(checked_index(number, Int(self.length), "array index out of range"))

    def part(self, first: Int, count: Int, step: Int) -> ArrayObject:
        """A new array of `count` items, `step` apart."""
        made = new_array(Int(self.code), count)
        size = item_size(self.code)
        if step == 1:
            copy_items(start_of(made), place_of(self, first), count * size)
        else:
            for number in range(count):
                copy_items(place_of(made, number), place_of(self, first + number * step), size)
        return made

    def __setitem__(self, key: Ref, value: Ref) -> None:
        if isinstance(key, Slice):
            self.assign_slice(key, value)
            return
        number = to_integer(key)
        index = checked_index(number, Int(self.length), "array assignment index out of range")
        if is_small(value) or is_float(value):
            self.save(index, value)
            return
        converted = new_array(Int(self.code), 1)
        converted.save(0, value)
        if index < Int(self.length):
            copy_items(place_of(self, index), start_of(converted), item_size(self.code))

    def assign_slice(self, key: Slice, value: Ref) -> None:
        """`self[start:stop:step] = array`."""
        if not isinstance(value, ArrayObject) or value.code != self.code:
            raise TypeError("can only assign array of same kind to array slice")
        source = value.part(0, Int(value.length), 1) if value is self else value
        key = resolved(key)
        first, count, step = selected(key, Int(self.length))
        given = Int(source.length)
        if step == 1:
            replace(self, first, first + count, start_of(source), given)
            return
        if given != count:
            if given == 0:
                delete_every(self, first, step, count)
                return
            raise ValueError("attempt to assign array of size %d to extended slice of size %d", given, count)
        for number in range(count):
            copy_items(place_of(self, first + number * step), place_of(source, number), item_size(self.code))

    def __delitem__(self, key: Ref) -> None:
        if isinstance(key, Slice):
            key = resolved(key)
            first, count, step = selected(key, Int(self.length))
            delete_every(self, first, step, count)
        else:
            number = to_integer(key)
            index = checked_index(number, Int(self.length), "array assignment index out of range")
            delete_every(self, index, 1, 1)

    def find(self, value: Ref, start: Int, stop: Int) -> Int:
        """The index of the first item equal to a value, -1 if there is none."""
        index = start
        while index < min(stop, Int(self.length)):
            if equals(self.load(index), value):
                return index
            index += 1
        return -1

    def __contains__(self, item: Ref) -> bool:
        return self.find(item, 0, Int(self.length)) >= 0

    def __iter__(self) -> Ref:
        return ArrayIterator(self, 0)

    def binary(self, op: Int, other: Ref) -> Ref:
        if (op == MUL or op == INPLACE_MUL) and is_countable(other):
            return self.times(op, max(index_of(other), 0))
        if not isinstance(other, ArrayObject):
            return NOT_IMPLEMENTED
        if op == ADD or op == INPLACE_ADD:
            return self.plus(op, other)
        if EQ <= op <= GE:
            return self.compared(op, other)
        return NOT_IMPLEMENTED

    def reflected(self, op: Int, other: Ref) -> Ref:
        return (
            self.times(op, max(index_of(other), 0)) if op == MUL and is_countable(other) else NOT_IMPLEMENTED
        )

    def plus(self, op: Int, other: ArrayObject) -> Ref:
        """Concatenation."""
        if self.code != other.code:
            if op == ADD:
                raise TypeError("bad argument type for built-in operation")
            raise TypeError("can only extend with array of same kind")
        if op == INPLACE_ADD:
            extend(self, start_of(other), Int(other.length))
            return self
        made = new_array(Int(self.code), checked_sum(Int(self.length), Int(other.length)))
        size = item_size(self.code)
        copy_items(start_of(made), start_of(self), Int(self.length) * size)
        copy_items(place_of(made, Int(self.length)), start_of(other), Int(other.length) * size)
        return made

    def times(self, op: Int, count: Int) -> Ref:
        """Repetition."""
        length = Int(self.length)
        made = self if op == INPLACE_MUL else self.part(0, length, 1)
        if length == 0:
            return made
        source = start_of(made)
        resize(made, checked_product(count, length))
        if count > 1:
            size = length * item_size(self.code)
            repeat(start_of(made) + size, source, size, count - 1)
        return made

    def compared(self, op: Int, other: ArrayObject) -> Ref:
        """Comparison item by item, by value."""
        if (op == EQ or op == NE) and self.length != other.length:
            return truth(op == NE)
        index = 0
        while index < min(Int(self.length), Int(other.length)):
            left = self.load(index)
            right = other.load(index)
            if not equals(left, right):
                return compare(op, left, right)
            index += 1
        return truth(holds(op, Int(self.length) - Int(other.length)))

    def print(self, out: Output, mode: Int) -> None:
        out.string(self.type.name)
        out.text("('")
        out.byte(self.code)
        out.byte(ord("'"))
        if self.length != 0:
            out.text(", ")
            self.print_items(out)
        out.byte(ord(")"))

    def print_items(self, out: Output) -> None:
        """Print the items as a list, or as a str."""
        if self.code == UNICODE:
            print_value(out, self.text(), REPR)
            return
        out.byte(ord("["))
        for index in range(Int(self.length)):
            if index != 0:
                out.text(", ")
            print_value(out, self.load(index), REPR)
        out.byte(ord("]"))

    def text(self) -> Ref:
        """The text whose characters the items are."""
        out = string_builder()
        for index in range(Int(self.length)):
            out.string(self.load(index))
        return out.result()


def new_array(code: Int, length: Int) -> ArrayObject:
    """An array of `length` zeros."""
    size = checked_product(length, item_size(code))
    return ArrayObject(U32(length), U8(code), False, new_items(code, size) if size != 0 else None)


@builtin_type("arrayiterator", final=True, known=False)
class ArrayIterator(Object):
    """Goes through an array that may change meanwhile. Exhausted when `index` is -1."""

    source: ArrayObject
    index: Int

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        index = self.index
        if 0 <= index < Int(self.source.length):
            self.index = index + 1
            return self.source.load(index)
        self.index = -1
        return None
