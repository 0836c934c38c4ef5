"""The type deque: a ring of references with room for a given or any number of items. More in `deque_methods.py`."""

from __future__ import annotations

from adder.typed import U32, Array, Int, Object, Ref
from adder.vm.types.list import NO_ITEMS
from adder.vm.types.numbers import index_of, int_ref, to_integer
from adder.vm.types.output import REPR, Output
from adder.vm.types.protocol import equals, get_iterator, next_item, print_value
from adder.vm.types.runs import MAX_ITEMS, checked_index
from adder.vm.types.type import IS_SEQUENCE, Type, builtin_type, constructor, getter, initializer, method
from adder.vm.value import NONE

UNLIMITED = -1
CHECKED = 1
"""Flag of the constructor: adding to a full deque is an IndexError, instead of dropping an item at the other end."""

FIRST_ROOM = 4


@builtin_type("deque", flags=IS_SEQUENCE)
class Deque(Object):
    """`length` items from index `first` of the ring on. `changes` counts changes of the length, for iterators."""

    length: U32
    first: U32
    changes: U32
    limit: Int
    checked: bool
    ring: Array[Ref]

    @constructor
    def create(cls: Type) -> Ref:
        """An empty deque; `initialise` fills it."""
        return Deque(0, 0, 0, UNLIMITED, False, NO_ITEMS)

    @initializer
    def initialise(self, iterable: Ref | None = None, maxlen: Ref = NONE, flags: Int = 0) -> None:
        """deque([iterable[, maxlen[, flags]]])"""
        limit = UNLIMITED
        if maxlen is not NONE:
            limit = index_of(maxlen)
            if limit < 0 or limit > MAX_ITEMS:
                raise ValueError("maxlen must be non-negative")
        self.clear()
        self.limit = limit
        self.checked = flags & CHECKED != 0
        if iterable is not None:
            self.extend(iterable)

    def place(self, index: Int) -> Int:
        """Where the item at `index` is in the ring."""
        place = Int(self.first) + index
        return place - len(self.ring) if place >= len(self.ring) else place

    def make_room(self) -> None:
        """Make the ring larger if it is full."""
        length = Int(self.length)
        if length < len(self.ring):
            return
        larger = Array[Ref](max(FIRST_ROOM, length * 2))
        for index in range(length):
            larger[index] = self.ring[self.place(index)]
        self.ring = larger
        self.first = 0

    def admits(self) -> bool:
        """Whether there is room for one more item without dropping one; IndexError for a full checked deque."""
        if self.limit == UNLIMITED or Int(self.length) < self.limit:
            return True
        if self.checked:
            raise IndexError("full")
        return False

    @method
    def append(self, item: Ref) -> None:
        """Add an item at the right end; a full deque drops the leftmost one."""
        if not self.admits():
            if self.limit == 0:
                return
            self.popleft()
        self.make_room()
        self.ring[self.place(Int(self.length))] = item
        self.length += 1
        self.note_change()

    @method
    def appendleft(self, item: Ref) -> None:
        """Add an item at the left end; a full deque drops the rightmost one."""
        if not self.admits():
            if self.limit == 0:
                return
            self.pop()
        self.make_room()
        self.first = U32(len(self.ring) - 1 if self.first == 0 else Int(self.first) - 1)
        self.ring[Int(self.first)] = item
        self.length += 1
        self.note_change()

    def note_change(self) -> None:
        self.changes = (self.changes + 1) & 0xFFFFFF

    @method
    def pop(self) -> Ref:
        """Remove and return the rightmost item."""
        if self.length == 0:
            raise IndexError("pop from an empty deque")
        place = self.place(Int(self.length) - 1)
        item = self.ring[place]
        self.ring[place] = NONE
        self.length -= 1
        self.note_change()
        return item

    @method
    def popleft(self) -> Ref:
        """Remove and return the leftmost item."""
        if self.length == 0:
            raise IndexError("pop from an empty deque")
        place = Int(self.first)
        item = self.ring[place]
        self.ring[place] = NONE
        self.first = U32(self.place(1))
        self.length -= 1
        self.note_change()
        return item

    @method
    def extend(self, iterable: Ref) -> None:
        """Add the items of an iterable at the right end."""
        source = iterable
        if source is self:
            source = self.copy()
        iterator = get_iterator(source)
        item = next_item(iterator)
        while item is not None:
            self.append(item)
            item = next_item(iterator)

    @method
    def extendleft(self, iterable: Ref) -> None:
        """Add the items of an iterable at the left end, one after the other."""
        iterator = get_iterator(self.copy() if iterable is self else iterable)
        item = next_item(iterator)
        while item is not None:
            self.appendleft(item)
            item = next_item(iterator)

    @method
    def clear(self) -> None:
        """Remove all items."""
        self.ring = NO_ITEMS
        self.length = 0
        self.first = 0
        self.note_change()

    @method
    def copy(self) -> Deque:
        """A copy."""
        made = Deque(0, 0, 0, self.limit, self.checked, NO_ITEMS)
        for index in range(Int(self.length)):
            made.append(self.ring[self.place(index)])
        return made

    @method
    def rotate(self, count: Int = 1) -> None:
        """Move items from the right end to the left; with a negative count the other way."""
        length = Int(self.length)
        if length > 1:
            for _ in range(count % length):
                self.appendleft_unchecked(self.pop())

    def appendleft_unchecked(self, item: Ref) -> None:
        """`appendleft` where there is room for certain."""
        self.first = U32(len(self.ring) - 1 if self.first == 0 else Int(self.first) - 1)
        self.ring[Int(self.first)] = item
        self.length += 1

    @method
    def count(self, value: Ref) -> Int:
        """How many items are equal to `value`."""
        found = 0
        index = 0
        while index < Int(self.length):
            if equals(self.ring[self.place(index)], value):
                found += 1
            index += 1
        return found

    @method
    def remove(self, value: Ref) -> None:
        """Remove the first item equal to `value`."""
        index = self.find(value, 0, MAX_ITEMS)
        if index < 0:
            raise ValueError("deque.remove(x): x not in deque")
        if index >= Int(self.length):
            raise IndexError("deque mutated during remove()")
        self.delete(index)

    def delete(self, index: Int) -> None:
        """Remove the item at an index."""
        for later in range(index + 1, Int(self.length)):
            self.ring[self.place(later - 1)] = self.ring[self.place(later)]
        self.pop()

    def find(self, value: Ref, start: Int, stop: Int) -> Int:
        """The index of the first item equal to `value` between two indices, or -1."""
        index = start
        while index < min(stop, Int(self.length)):
            if equals(self.ring[self.place(index)], value):
                return index
            index += 1
        return -1

    @method
    def index(self, value: Ref, start: Int = 0, stop: Int = MAX_ITEMS) -> Int:
        """The index of the first item equal to `value` between two indices."""
        length = Int(self.length)
        start = max(start + length, 0) if start < 0 else start
        stop = stop + length if stop < 0 else stop
        index = self.find(value, start, stop)
        if index < 0:
            raise ValueError("%r is not in deque", value)
        return index

    @method
    def insert(self, index: Int, item: Ref) -> None:
        """Put an item before the one at `index`; IndexError if the deque is full."""
        length = Int(self.length)
        if self.limit != UNLIMITED and length >= self.limit:
            raise IndexError("deque already at its maximum size")
        if index < 0:
            index = max(index + length, 0)
        self.append(item)
        for place in range(length, index, -1):
            self.ring[self.place(place)] = self.ring[self.place(place - 1)]
        self.ring[self.place(min(index, length))] = item

    @method
    def reverse(self) -> None:
        """Reverse the order of the items in place."""
        length = Int(self.length)
        for index in range(length // 2):
            left, right = self.place(index), self.place(length - 1 - index)
            self.ring[left], self.ring[right] = self.ring[right], self.ring[left]

    @getter
    def maxlen(self) -> Ref:
        return NONE if self.limit == UNLIMITED else int_ref(self.limit)

    def __len__(self) -> Int:
        return Int(self.length)

    def __getitem__(self, key: Ref) -> Ref:
        number = to_integer(key)
        place = self.place(checked_index(number, Int(self.length), "deque index out of range"))
        return self.ring[place]

    def __setitem__(self, key: Ref, value: Ref) -> None:
        number = to_integer(key)
        place = self.place(checked_index(number, Int(self.length), "deque index out of range"))
        self.ring[place] = value

    def __delitem__(self, key: Ref) -> None:
        number = to_integer(key)
        self.delete(checked_index(number, Int(self.length), "deque index out of range"))

    def __contains__(self, item: Ref) -> bool:
        return self.find(item, 0, MAX_ITEMS) >= 0

    def __iter__(self) -> Ref:
        return DequeIterator(self, 0, self.changes)

    def print(self, out: Output, mode: Int) -> None:
        out.string(self.type.name)
        out.text("([")
        index = 0
        while index < Int(self.length):
            if index > 0:
                out.text(", ")
            print_value(out, self.ring[self.place(index)], REPR)
            index += 1
        out.text("]")
        if self.limit != UNLIMITED:
            out.text(", maxlen=")
            out.decimal(self.limit)
        out.text(")")


@builtin_type("deque_iterator", final=True)
class DequeIterator(Object):
    """Goes through a deque; a change of its length is noticed."""

    source: Deque
    index: Int
    changes: U32

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        source = self.source
        if source.changes != self.changes:
            raise RuntimeError("deque mutated during iteration")
        index = self.index
        if index >= Int(source.length):
            return None
        self.index = index + 1
        return source.ring[source.place(index)]
