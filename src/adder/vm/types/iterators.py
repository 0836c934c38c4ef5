"""Iterators made by built-in functions: iter, enumerate, zip, map, filter, reversed."""

from __future__ import annotations

from adder.typed import Array, Int, Object, Pointer, Ref
from adder.vm.heap.roots import stack_roots
from adder.vm.stack import check_c_stack, release, reserve
from adder.vm.types.numbers import to_integer
from adder.vm.types.operators import ADD
from adder.vm.types.protocol import (
    call0,
    call1,
    call_function,
    equals,
    get_item,
    get_iterator,
    next_item,
    truth_of,
    type_of,
)
from adder.vm.types.structure import Type
from adder.vm.types.tuple import Tuple
from adder.vm.types.type import builtin_type, constructor, named_constructor, raw_constructor
from adder.vm.value import NONE, is_small, small, small_sum

ZERO = small(0)


@builtin_type("iterator", final=True, known=False)
class SequenceIterator(Object):
    """Iterates over a sequence by index, up to the IndexError. Absent: exhausted."""

    sequence: Ref | None
    index: Int

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        sequence = self.sequence
        if sequence is None:
            return None
        try:
            item = get_item(sequence, small(self.index))
        except (IndexError, StopIteration):
            self.sequence = None
            return None
        self.index += 1
        return item


@builtin_type("callable_iterator", final=True, known=False)
class CallableIterator(Object):
    """`iter(function, sentinel)`: calls a function until it returns the sentinel."""

    function: Ref | None
    sentinel: Ref

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        function = self.function
        if function is None:
            return None
        try:
            item = call0(function)
            if not equals(self.sentinel, item):
                return item
        except StopIteration:
            pass
        self.function = None
        return None


@builtin_type("enumerate")
class Enumerate(Object):
    """Pairs of a number and an item."""

    iterator: Ref
    count: Ref

    @named_constructor
    def create(cls: Type, iterable: Ref, start: Ref = ZERO) -> Ref:
        return Enumerate(get_iterator(iterable), to_integer(start))

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        return self.next_into(None)

    def next_into(self, pair: Tuple | None) -> Ref | None:
        """`__next__`, in a tuple that is used again if there is one."""
        check_c_stack()
        item = next_item(self.iterator)
        if item is None:
            return None
        if pair is None:
            pair = Tuple(2)
        pair.items[0] = self.count
        pair.items[1] = item
        self.count = successor(self.count)
        return pair


@builtin_type("reversed")
class Reversed(Object):
    """The items of a sequence from the last to the first."""

    sequence: Ref
    index: Int

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        if self.index == 0:
            return None
        self.index -= 1
        return get_item(self.sequence, small(self.index))


@builtin_type("zip")
class Zip(Object):
    """Tuples of one item of each iterable, up to the shortest."""

    iterators: Array[Ref]

    @raw_constructor
    def create(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
        no_keywords(keywords)
        return Zip(iterators_of(args + 1, positional - 1))

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        return self.next_into(None)

    def next_into(self, made: Tuple | None) -> Ref | None:
        """`__next__`, in a tuple that is used again if there is one."""
        check_c_stack()
        iterators = self.iterators
        if len(iterators) == 0:
            return None
        if made is None:
            made = Tuple(len(iterators))
        for index in range(len(iterators)):
            item = next_item(iterators[index])
            if item is None:
                return None
            made.items[index] = item
        return made


@builtin_type("map")
class Map(Object):
    """The results of a function for the items of iterables."""

    function: Ref
    iterators: Array[Ref]

    @raw_constructor
    def create(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
        no_keywords(keywords)
        if positional < 3:
            raise TypeError("map() must have at least two arguments.")
        return Map(args[1], iterators_of(args + 2, positional - 2))

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        check_c_stack()
        iterators = self.iterators
        count = len(iterators)
        if count == 1:
            item = next_item(iterators[0])
            return None if item is None else call1(self.function, item)
        top = stack_roots.top
        args = reserve(count)
        try:
            for index in range(count):
                args[index] = NONE
            for index in range(count):
                item = next_item(iterators[index])
                if item is None:
                    return None
                args[index] = item
            return call_function(self.function, args, count, 0)
        finally:
            release(top)


@builtin_type("filter")
class Filter(Object):
    """The items for which a function (None: the items themselves) is true."""

    function: Ref
    iterator: Ref

    @constructor
    def create(cls: Type, function: Ref, iterable: Ref) -> Ref:
        return Filter(function, get_iterator(iterable))

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        check_c_stack()
        function = self.function
        while True:
            item = next_item(self.iterator)
            if item is None:
                return None
            if truth_of(item if function is NONE else call1(function, item)):
                return item


def successor(number: Ref) -> Ref:
    """The next integer."""
    following = small_sum(number, small(1)) if is_small(number) else None
    if following is None:
        plus = type_of(number).slots.binary
        assert plus is not None
        return plus(number, ADD, small(1))
    return following


def no_keywords(keywords: Int) -> None:
    """Refuse keyword arguments."""
    if keywords != 0:
        raise TypeError("function doesn't take keyword arguments")


def iterators_of(iterables: Pointer[Ref], count: Int) -> Array[Ref]:
    """An array with an iterator for each iterable."""
    iterators = Array[Ref](count)
    for index in range(count):
        iterators[index] = get_iterator(iterables[index])
    return iterators
