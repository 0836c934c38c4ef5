"""Loops over iterables that make no iterator where that is not needed: three words of the stack are enough.

Glossary: *loop window* — the iterable; where the loop is in it, as a small integer; for dicts and sets, how many
entries there were. For other iterables an iterator, an unbound word, and None or the *carrier*: a tuple in which all
items come, because the loop unpacks each of them at once.
"""

from __future__ import annotations

from adder.typed import Int, Object, Pointer, Ref, cast, inline_function, is_object, no_inline, type_object
from adder.vm.stack import is_unbound, unbound
from adder.vm.strings import text_of
from adder.vm.table import Table, key_at, next_entry
from adder.vm.types.characters import character_size
from adder.vm.types.dict import ITEMS, Dict, DictIterator
from adder.vm.types.iterators import Enumerate, Zip
from adder.vm.types.list import List
from adder.vm.types.protocol import get_item, get_iterator, length_of, next_item, type_of
from adder.vm.types.range import Range, has_large
from adder.vm.types.set import FrozenSet, Set
from adder.vm.types.str_sequence import character_ref
from adder.vm.types.structure import BY_INDEX, Known, Type
from adder.vm.types.tuple import Tuple
from adder.vm.value import NONE, small, small_value

LOOP_WORDS = 3
ITERABLE, PLACE, COUNT = range(LOOP_WORDS)
BY_ITERATOR = -1
"""The place in what is no sequence."""


@inline_function
def is_hashed(kind: Type) -> bool:
    """Whether a type is dict, set or frozenset."""
    return kind is type_object(Dict) or kind is type_object(Set) or kind is type_object(FrozenSet)


# Loops of native code, which keep a source and a place in it


def begin_walk(iterable: Ref) -> tuple[Ref, Int]:
    """What to go through, and the place of its first item: an iterator and BY_ITERATOR, or a sequence, dict or set of
    a type from which nobody can have derived."""
    kind = type_of(iterable)
    if kind is type_object(List) or kind is type_object(Tuple) or kind is Known.str or kind.flags & BY_INDEX:
        if kind is not type_object(Range) or not has_large(cast(Range, iterable).large):
            return iterable, 0
    if is_hashed(kind):
        return iterable, 0
    return get_iterator(iterable), BY_ITERATOR


def walk(source: Ref, place: Int) -> tuple[Ref | None, Int]:
    """The item at a place, absent at the end, and the place of the next one."""
    if place < 0:
        return next_item(source), place
    kind = type_of(source)
    if kind is type_object(Tuple):
        if place >= cast(Tuple, source).length:
            return None, place
        return cast(Tuple, source).items[place], place + 1
    if kind is Known.str:
        text = text_of(source)
        if place >= text.length:
            return None, place
        character = text.items.pointer(place)
        return character_ref(character), place + character_size(character[0])
    if kind.flags & BY_INDEX == 0 and is_hashed(kind):
        position = next_entry(cast(Table, source), place)
        if position < 0:
            return None, place
        return key_at(cast(Table, source), position), position + 1
    if place >= length_of(source):
        return None, place
    return get_item(source, small(place)), place + 1


# Loops of the interpreter


@no_inline
def begin_loop(window: Pointer[Ref], iterable: Ref) -> None:
    """Prepare a loop window."""
    kind = type_of(iterable)
    if is_hashed(kind):
        window[ITERABLE] = iterable
        window[PLACE] = small(0)
        window[COUNT] = small(Int(cast(Table, iterable).count))
        return
    source, place = begin_walk(iterable)
    window[ITERABLE] = source
    window[PLACE] = unbound() if place < 0 else small(place)
    window[COUNT] = NONE


@no_inline
def begin_unpacking_loop(window: Pointer[Ref], iterable: Ref) -> None:
    """`begin_loop` for loops that unpack each item at once: iterators that make tuples need to make only one."""
    begin_loop(window, iterable)
    if is_unbound(window[PLACE]):
        size = carried_by(window[ITERABLE])
        if size >= 0:
            window[COUNT] = Tuple(size)


def carried_by(iterator: Ref) -> Int:
    """How many items there are in the tuples that an iterator makes, -1 if it makes none or is of a derived class."""
    kind = type_of(iterator)
    if kind is type_object(DictIterator):
        return 2 if cast(DictIterator, iterator).what == ITEMS else -1
    if kind is type_object(Enumerate):
        return 2
    return len(cast(Zip, iterator).iterators) if kind is type_object(Zip) else -1


def next_carried(iterator: Ref, carrier: Tuple) -> Ref | None:
    """The next item of one of the iterators that `carried_by` knows."""
    kind = type_of(iterator)
    if kind is type_object(DictIterator):
        return cast(DictIterator, iterator).next_into(carrier)
    if kind is type_object(Enumerate):
        return cast(Enumerate, iterator).next_into(carrier)
    return cast(Zip, iterator).next_into(carrier)


@inline_function
def as_exact_list(value: Ref) -> List | None:
    """The list if a value is one, and of no derived class."""
    if is_object(value) and cast(Object, value).type is type_object(List):
        return cast(List, value)
    return None


@inline_function
def next_in_loop(window: Pointer[Ref]) -> Ref | None:
    """The next item, absent at the end of the loop."""
    items = as_exact_list(window[ITERABLE])
    if items is None or is_unbound(window[PLACE]):
        return next_elsewhere(window)
    index = small_value(window[PLACE])
    if index >= items.length:
        return None
    window[PLACE] = small(index + 1)
    return items.items[index]


@no_inline
def next_elsewhere(window: Pointer[Ref]) -> Ref | None:
    """`next_in_loop` for anything but a list."""
    source = window[ITERABLE]
    if is_unbound(window[PLACE]):
        carrier = window[COUNT]
        return next_item(source) if carrier is NONE else next_carried(source, cast(Tuple, carrier))
    place = small_value(window[PLACE])
    if window[COUNT] is not NONE:
        return next_key(window, cast(Table, source), place)
    item, following = walk(source, place)
    window[PLACE] = small(following)
    return item


def next_key(window: Pointer[Ref], table: Table, place: Int) -> Ref | None:
    """The next key of a dict or set; RuntimeError if its size has changed."""
    if Int(table.count) != small_value(window[COUNT]):
        if isinstance(table, Dict):
            raise RuntimeError("dictionary changed size during iteration")
        raise RuntimeError("Set changed size during iteration")
    position = next_entry(table, place)
    if position < 0:
        return None
    window[PLACE] = small(position + 1)
    return key_at(table, position)
