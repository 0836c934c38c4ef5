"""The type list: the growable array of references and its methods."""

from __future__ import annotations

from adder.typed import (
    U32,
    Array,
    Int,
    Object,
    Ref,
    Word,
    address_of,
    copy_items,
    fill_items,
    mul_overflows,
    type_object,
)
from adder.vm.heap.growth import lengthen, want_room
from adder.vm.types.numbers import index_of, int_ref, to_integer
from adder.vm.types.operators import ADD, EQ, GE, INPLACE_ADD, INPLACE_MUL, MUL
from adder.vm.types.output import Output
from adder.vm.types.protocol import equals, get_iterator, next_item
from adder.vm.types.runs import MAX_ITEMS, checked_index, compare_runs, is_countable, print_run
from adder.vm.types.slice import Slice, bounds, resolved, selected
from adder.vm.types.tuple import EMPTY_TUPLE, Tuple, new_tuple, tuple3
from adder.vm.types.type import IS_SEQUENCE, Type, builtin_type, constructor, initializer, method, method_of
from adder.vm.value import NONE, NOT_IMPLEMENTED

NO_ITEMS: Array[Ref] = Array[Ref](0)
"""The items of all empty lists that never had any."""

FIRST_ROOM = 4


@builtin_type("list", flags=IS_SEQUENCE)
class List(Object):
    """A growable array: the first `length` of `items` are in use; the others hold nothing that should be kept alive."""

    length: U32 = 0
    items: Array[Ref] = NO_ITEMS

    @constructor
    def create(cls: Type) -> Ref:
        """An empty list; `initialise` fills it."""
        return List()

    @initializer
    def initialise(self, iterable: Ref | None = None) -> None:
        """list([iterable])"""
        self.clear()
        if iterable is not None:
            self.extend(iterable)

    @method
    def append(self, item: Ref) -> None:
        """Add an item at the end."""
        length = Int(self.length)
        if length == len(self.items):
            self.reserve(length + 1)
        self.items[length] = item
        self.length = U32(length + 1)

    def reserve(self, needed: Int) -> None:
        """Make room for `needed` items in all."""
        if needed <= len(self.items):
            return
        if needed > MAX_ITEMS:
            raise MemoryError
        length = Int(self.length)
        if lengthen(address_of(self.items), Word(needed)):
            return
        want_room()
        larger = Array[Ref](max(needed, FIRST_ROOM, length + (length >> 1)))
        copy_items(larger.pointer(), self.items.pointer(), length)
        self.items = larger

    @method
    def extend(self, iterable: Ref) -> None:
        """Add the items of an iterable. Classes that derive from list or tuple may say otherwise what these are."""
        if isinstance(iterable, List) and iterable.type is type_object(List):
            self.add_items(iterable)
        elif isinstance(iterable, Tuple) and iterable.type is type_object(Tuple):
            count = Int(iterable.length)
            self.reserve(Int(self.length) + count)
            copy_items(self.items.pointer(Int(self.length)), iterable.items.pointer(), count)
            self.length += U32(count)
        else:
            iterator = get_iterator(list_of_iterable(iterable) if iterable is self else iterable)
            item = next_item(iterator)
            while item is not None:
                self.append(item)
                item = next_item(iterator)

    def add_items(self, source: List) -> None:
        """Add the items of a list, whatever iterating over it would give."""
        count = Int(source.length)
        self.reserve(Int(self.length) + count)
        copy_items(self.items.pointer(Int(self.length)), source.items.pointer(), count)
        self.length += U32(count)

    @method
    def insert(self, index: Int, item: Ref) -> None:
        """Put an item before the one at `index`, which may be anything."""
        length = Int(self.length)
        if index < 0:
            index = max(index + length, 0)
        self.replace(min(index, length), 0, 1)
        self.items[min(index, length)] = item

    def replace(self, index: Int, removed: Int, added: Int) -> None:
        """Make `added` items from `index` on, to be filled in by the caller, out of `removed` ones."""
        length = Int(self.length)
        self.reserve(length + added - removed)
        tail = length - index - removed
        copy_items(self.items.pointer(index + added), self.items.pointer(index + removed), tail)
        self.length = U32(length + added - removed)
        if added < removed:
            fill_items(self.items.pointer(Int(self.length)), NONE, removed - added)

    @method
    def pop(self, index: Int = -1) -> Ref:
        """Remove and return the item at `index`, by default the last."""
        length = Int(self.length)
        if length == 0:
            raise IndexError("pop from empty list")
        if index < 0:
            index += length
        if not 0 <= index < length:
            raise IndexError("pop index out of range")
        item = self.items[index]
        self.replace(index, 1, 0)
        return item

    def pop_last(self) -> Ref:
        """Remove and return the last item of a list that is not empty."""
        last = Int(self.length) - 1
        item = self.items[last]
        self.items[last] = NONE
        self.length = U32(last)
        return item

    def find(self, value: Ref, start: Int, stop: Int) -> Int:
        """The index of the first item equal to `value`, or -1. The list may change while items are compared."""
        index = start
        while index < min(stop, Int(self.length)):
            if equals(self.items[index], value):
                return index
            index += 1
        return -1

    @method
    def remove(self, value: Ref) -> None:
        """Remove the first item equal to `value`."""
        index = self.find(value, 0, MAX_ITEMS)
        if index < 0:
            raise ValueError("list.remove(x): x not in list")
        if index < Int(self.length):
            self.replace(index, 1, 0)

    @method
    def index(self, value: Ref, start: Int = 0, stop: Int = MAX_ITEMS) -> Int:
        """The index of the first item equal to `value` between two indices."""
        length = Int(self.length)
        start = max(start + length, 0) if start < 0 else start
        stop = stop + length if stop < 0 else stop
        index = self.find(value, start, stop)
        if index < 0:
            raise ValueError("object not in sequence")
        return index

    @method
    def count(self, value: Ref) -> Int:
        """How many items are equal to `value`."""
        found = 0
        index = 0
        while index < Int(self.length):
            if equals(self.items[index], value):
                found += 1
            index += 1
        return found

    @method
    def reverse(self) -> None:
        """Reverse the order of the items in place."""
        reverse_items(self.items, 0, Int(self.length))

    @method
    def clear(self) -> None:
        """Remove all items."""
        self.length = 0
        self.items = NO_ITEMS

    @method
    def copy(self) -> Ref:
        """A new list of the same items."""
        return self.part(0, Int(self.length), 1)

    def part(self, start: Int, count: Int, step: Int) -> List:
        """A new list of `count` items, `step` apart from index `start` on."""
        made = List()
        made.reserve(count)
        if step == 1:
            copy_items(made.items.pointer(), self.items.pointer(start), count)
        else:
            for number in range(count):
                made.items[number] = self.items[start + number * step]
        made.length = U32(count)
        return made

    def __len__(self) -> Int:
        return Int(self.length)

    def __getitem__(self, key: Ref) -> Ref:
        if isinstance(key, Slice):
            key = resolved(key)
            start, count, step = selected(key, Int(self.length))
            return self.part(start, count, step)
        number = to_integer(key)
        index = checked_index(number, Int(self.length), "list index out of range")
        return self.items[index]

    def __setitem__(self, key: Ref, value: Ref) -> None:
        if isinstance(key, Slice):
            self.assign_slice(key, value)
        else:
            number = to_integer(key)
            index = checked_index(number, Int(self.length), "list assignment index out of range")
            self.items[index] = value

    def __delitem__(self, key: Ref) -> None:
        if isinstance(key, Slice):
            self.delete_slice(key)
        else:
            number = to_integer(key)
            self.replace(checked_index(number, Int(self.length), "list assignment index out of range"), 1, 0)

    def assign_slice(self, key: Slice, value: Ref) -> None:
        """`self[key] = iterable`; with a step other than 1 the numbers of items must be the same."""
        source = List()
        source.extend(value)
        key = resolved(key)
        start, count, step = selected(key, Int(self.length))
        given = Int(source.length)
        if step == 1:
            self.replace(start, count, given)
        elif given != count:
            raise ValueError(
                "attempt to assign sequence of size %d to extended slice of size %d", given, count
            )
        for number in range(given):
            self.items[start + number * step] = source.items[number]

    def delete_slice(self, key: Slice) -> None:
        """`del self[key]`."""
        key = resolved(key)
        start, count, step = selected(key, Int(self.length))
        if count == 0:
            return
        if step < 0:
            start += (count - 1) * step
            step = -step
        if step == 1:
            self.replace(start, count, 0)
            return
        length = Int(self.length)
        kept = start
        for index in range(start, length):
            offset = index - start
            if offset % step != 0 or offset // step >= count:
                self.items[kept] = self.items[index]
                kept += 1
        self.replace(kept, length - kept, 0)

    def __contains__(self, item: Ref) -> bool:
        return self.find(item, 0, MAX_ITEMS) >= 0

    def __iter__(self) -> Ref:
        return ListIterator(self, 0)

    def binary(self, op: Int, other: Ref) -> Ref:
        if op == ADD or op == INPLACE_ADD:
            return self.plus(op, other)
        if op == MUL or op == INPLACE_MUL:
            return self.times(op, other)
        if EQ <= op <= GE and isinstance(other, List):
            length = Int(other.length)
            return compare_runs(op, self.items.pointer(), Int(self.length), other.items.pointer(), length)
        return NOT_IMPLEMENTED

    def reflected(self, op: Int, other: Ref) -> Ref:
        return self.times(op, other) if op == MUL else NOT_IMPLEMENTED

    def plus(self, op: Int, other: Ref) -> Ref:
        """Concatenation; in place any iterable will do."""
        if op == INPLACE_ADD:
            self.extend(other)
            return self
        if not isinstance(other, List):
            return NOT_IMPLEMENTED
        made = List()
        made.reserve(Int(self.length) + Int(other.length))
        made.add_items(self)
        made.add_items(other)
        return made

    def times(self, op: Int, other: Ref) -> Ref:
        """Repetition."""
        if not is_countable(other):
            return NOT_IMPLEMENTED
        count = max(index_of(other), 0)
        length = Int(self.length)
        if mul_overflows(length, count) or length * count > MAX_ITEMS:
            raise MemoryError
        made = self if op == INPLACE_MUL else List()
        made.reserve(length * count)
        if op != INPLACE_MUL and count > 0:
            made.add_items(self)
        for number in range(1, count):
            copy_items(made.items.pointer(number * length), made.items.pointer(), length)
        if length * count < Int(made.length):
            made.clear()
        made.length = U32(length * count)
        return made

    def print(self, out: Output, mode: Int) -> None:
        out.text("[")
        print_run(out, self.items.pointer(), Int(self.length))
        out.text("]")


@builtin_type("list_iterator", final=True)
class ListIterator(Object):
    """Goes through a list that may grow and shrink meanwhile. Exhausted when `index` is -1."""

    source: List
    index: Int

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        index = self.index
        if 0 <= index < Int(self.source.length):
            self.index = index + 1
            return self.source.items[index]
        self.index = -1
        return None


def new_list() -> List:
    """An empty list."""
    return List()


def reverse_items(items: Array[Ref], start: Int, end: Int) -> None:
    """Reverse the order of the items from start to end."""
    end -= 1
    while start < end:
        first = items[start]
        items[start] = items[end]
        items[end] = first
        start += 1
        end -= 1


def array_of_list(source: List) -> Array[Ref]:
    """An array of exactly the items of a list."""
    exact = Array[Ref](Int(source.length))
    copy_items(exact.pointer(), source.items.pointer(), Int(source.length))
    return exact


def tuple_of_list(source: List) -> Tuple:
    """A tuple of the items of a list."""
    made = new_tuple(Int(source.length))
    copy_items(made.items.pointer(), source.items.pointer(), Int(source.length))
    return made


def list_of_iterable(iterable: Ref) -> List:
    """A new list of the items of an iterable."""
    made = List()
    made.extend(iterable)
    return made


@method_of(Tuple, "constructor")
def create_tuple(cls: Type, iterable: Ref | None = None, /) -> Ref:
    """tuple([iterable])"""
    if iterable is None:
        return EMPTY_TUPLE
    if isinstance(iterable, Tuple) and iterable.type is EMPTY_TUPLE.type:
        return iterable
    return tuple_of_list(list_of_iterable(iterable))


@method_of(Slice)
def indices(self: Slice, length: Int) -> Ref:
    """Start, stop and step for a sequence of this length, as range takes them."""
    if length < 0:
        raise ValueError("length should not be negative")
    start, stop, step = bounds(self, length)
    return tuple3(int_ref(start), int_ref(stop), int_ref(step))
