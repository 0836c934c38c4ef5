"""What deques have in common with lists: finding, inserting, deleting, comparing, joining and repeating."""

from __future__ import annotations

from adder.typed import Array, Int, Ref
from adder.vm.types.deque import UNLIMITED, Deque
from adder.vm.types.numbers import index_of, to_integer
from adder.vm.types.operators import ADD, EQ, GE, INPLACE_ADD, INPLACE_MUL, MUL
from adder.vm.types.runs import MAX_ITEMS, checked_index, compare_runs, find_in_run, is_countable
from adder.vm.types.type import method_of, slot_of
from adder.vm.value import NOT_IMPLEMENTED


def items_of(self: Deque) -> Array[Ref]:
    """The items in an array of their own."""
    length = Int(self.length)
    items = Array[Ref](length)
    for index in range(length):
        items[index] = self.ring[self.place(index)]
    return items


@method_of(Deque)
def index(self: Deque, value: Ref, start: Int = 0, stop: Int = MAX_ITEMS) -> Int:
    """The index of the first item equal to `value` between two indices."""
    items = items_of(self)
    length = len(items)
    start = max(start + length, 0) if start < 0 else start
    stop = stop + length if stop < 0 else min(stop, length)
    changes = self.changes
    found = find_in_run(items.pointer(), start, stop, value)
    if self.changes != changes:
        raise RuntimeError("deque mutated during iteration")
    if found < 0:
        raise ValueError("%r is not in deque", value)
    return found


@method_of(Deque)
def insert(self: Deque, index: Int, item: Ref) -> None:
    """Insert an item before the one at an index; IndexError if the deque is full."""
    length = Int(self.length)
    if self.limit != UNLIMITED and length >= self.limit:
        raise IndexError("deque already at its maximum size")
    place = max(index + length, 0) if index < 0 else min(index, length)
    self.append(item)
    for later in range(length, place, -1):
        self.ring[self.place(later)] = self.ring[self.place(later - 1)]
    self.ring[self.place(place)] = item


@method_of(Deque)
def reverse(self: Deque) -> None:
    """Reverse the order of the items."""
    length = Int(self.length)
    for index in range(length // 2):
        left = self.place(index)
        right = self.place(length - 1 - index)
        self.ring[left], self.ring[right] = self.ring[right], self.ring[left]


@slot_of(Deque, "delete_item")
def delete_item(self: Deque, key: Ref) -> None:
    """`del deque[index]`"""
    number = to_integer(key)
    length = Int(self.length)
    index = checked_index(number, length, "deque index out of range")
    for later in range(index + 1, length):
        self.ring[self.place(later - 1)] = self.ring[self.place(later)]
    self.pop()


@slot_of(Deque, "binary")
def binary(self: Deque, op: Int, other: Ref) -> Ref:
    """`self op other`"""
    if op == INPLACE_ADD:
        self.extend(other)
        return self
    if op == MUL or op == INPLACE_MUL:
        return repeated(self, other, op == INPLACE_MUL)
    if not isinstance(other, Deque):
        return NOT_IMPLEMENTED
    if op == ADD:
        made = self.copy()
        made.extend(other)
        return made
    if EQ <= op <= GE:
        a = items_of(self)
        b = items_of(other)
        return compare_runs(op, a.pointer(), len(a), b.pointer(), len(b))
    return NOT_IMPLEMENTED


@slot_of(Deque, "reflected")
def reflected(self: Deque, op: Int, other: Ref) -> Ref:
    """`other op self`"""
    return repeated(self, other, False) if op == MUL else NOT_IMPLEMENTED


def repeated(self: Deque, count: Ref, in_place: bool) -> Ref:
    """The deque several times, as a new one or in its place."""
    if not is_countable(count):
        return NOT_IMPLEMENTED
    times = index_of(count)
    items = items_of(self)
    if times > 0 and len(items) > MAX_ITEMS // times:
        raise MemoryError
    target = self if in_place else self.copy()
    if times <= 0:
        target.clear()
    for _ in range(times - 1):
        for item in items:
            target.append(item)
    return target
