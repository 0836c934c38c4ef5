"""Displays, comprehensions and unpacking: making containers from registers and the reverse."""

from __future__ import annotations

from adder.typed import (
    U32,
    Array,
    Int,
    Object,
    Pointer,
    Ref,
    cast,
    copy_items,
    interned,
    is_object,
    no_inline,
    type_object,
)
from adder.vm.runtime.attributes import find_attribute
from adder.vm.runtime.mappings import update_dict
from adder.vm.stack import clear, copy_words
from adder.vm.strings import is_str
from adder.vm.table import key_at, lookup, next_entry, reserve, store, value_at
from adder.vm.types.dict import Dict
from adder.vm.types.list import List
from adder.vm.types.loop_window import BY_ITERATOR, begin_walk, walk
from adder.vm.types.protocol import get_iterator, next_item
from adder.vm.types.set import Set, add_to_set
from adder.vm.types.tuple import EMPTY_TUPLE, Tuple


def build_tuple(registers: Pointer[Ref], count: Int) -> Tuple:
    """A tuple of registers."""
    if count == 0:
        return EMPTY_TUPLE
    made = Tuple(count)
    copy_words(made.items.pointer(), registers, count)
    return made


def build_list(registers: Pointer[Ref], count: Int) -> List:
    """A list of registers."""
    made = List()
    if count != 0:
        items = Array[Ref](count)
        copy_items(items.pointer(), registers, count)
        made.items = items
        made.length = count
    return made


def build_set(registers: Pointer[Ref], count: Int) -> Set:
    """A set of registers."""
    made = Set()
    for index in range(count):
        add_to_set(made, registers[index])
    return made


def build_dict(registers: Pointer[Ref], count: Int) -> Dict:
    """A dict of pairs of registers."""
    made = Dict()
    if count != 0:
        reserve(made, count)
        for index in range(count):
            store(made, registers[2 * index], registers[2 * index + 1])
    return made


@no_inline
def unpack(target: Pointer[Ref], value: Ref, count: Int) -> None:
    """Put the items of an iterable into registers; ValueError unless there are exactly `count`."""
    if is_object(value):
        kind = cast(Object, value).type
        if kind is type_object(Tuple) and cast(Tuple, value).length == count:
            copy_words(target, cast(Tuple, value).items.pointer(), count)
            return
        if kind is type_object(List) and cast(List, value).length == count:
            copy_words(target, cast(List, value).items.pointer(), count)
            return
    source, place = begin_walk(value)
    place = fill(target, source, place, count, count)
    following, place = walk(source, place)
    if following is not None:
        raise ValueError("too many values to unpack (expected %d)", count)


def fill(target: Pointer[Ref], source: Ref, place: Int, count: Int, least: Int) -> Int:
    """Put the next `count` items of what is walked through into registers; `least` is how many values are needed in
    all. The result is the place behind them."""
    for index in range(count):
        item, place = walk(source, place)
        if item is None:
            if least != count:
                raise ValueError("not enough values to unpack (expected at least %d, got %d)", least, index)
            raise ValueError("not enough values to unpack (expected %d, got %d)", count, index)
        target[index] = item
    return place


def unpack_starred(target: Pointer[Ref], value: Ref, before: Int, after: Int) -> None:
    """Put the first `before` items into registers, a list of the middle ones into the next, then the last `after`."""
    iterator = get_iterator(value)
    fill(target, iterator, BY_ITERATOR, before, before + after)
    rest = List()
    target[before] = rest
    extend(rest, iterator)
    count = rest.length - after
    if count < 0:
        got = before + rest.length
        raise ValueError("not enough values to unpack (expected at least %d, got %d)", before + after, got)
    for index in range(after):
        target[before + 1 + index] = rest.items[count + index]
    shorten(rest, count)


def shorten(values: List, length: Int) -> None:
    """Drop the last items of a list."""
    clear(values.items.pointer(length), values.length - length)
    values.length = U32(length)


def extend(target: List, values: Ref) -> None:
    """Append all items of an iterable to a list."""
    if is_object(values):
        kind = cast(Object, values).type
        if kind is type_object(Tuple):
            for item in cast(Tuple, values).items:
                target.append(item)
            return
    iterator = get_iterator(values)
    while True:
        following = next_item(iterator)
        if following is None:
            return
        target.append(following)


def tuple_of_list(values: List) -> Tuple:
    """A tuple of the items of a list."""
    return build_tuple(values.items.pointer(), values.length)


def update_set(target: Set, values: Ref) -> None:
    """Add all items of an iterable to a set."""
    iterator = get_iterator(values)
    while True:
        item = next_item(iterator)
        if item is None:
            return
        add_to_set(target, item)


def add_mapping(target: Dict, values: Ref) -> None:
    """Update a dict by what is behind `**`, which must be a mapping."""
    if not isinstance(values, Dict) and find_attribute(values, interned("keys")) is None:
        raise TypeError("argument after ** must be a mapping, not '%t'", values)
    update_dict(target, values)


def merge_keywords(target: Dict, values: Ref) -> None:
    """Update the named arguments of a call by a mapping; TypeError for a name that is there already, or is none."""
    more = Dict()
    add_mapping(more, values)
    position = next_entry(more, 0)
    while position >= 0:
        key = key_at(more, position)
        if not is_str(key):
            raise TypeError("keywords must be strings")
        if lookup(target, key) is not None:
            raise TypeError("got multiple values for keyword argument '%s'", key)
        store(target, key, value_at(more, position))
        position = next_entry(more, position + 1)
