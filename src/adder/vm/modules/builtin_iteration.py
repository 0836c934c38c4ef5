"""Built-in functions about iterables: all, any, iter, len, next, sorted; enumerate, filter, map, reversed, zip."""

from __future__ import annotations

from adder.typed import Int, Ref, interned
from adder.vm.runtime.attributes import invoke0
from adder.vm.runtime.lookup import lookup_special
from adder.vm.runtime.namespaces import BUILTINS
from adder.vm.types.dict import (
    ITEMS,
    KEYS,
    VALUES,
    Dict,
    DictItems,
    DictKeys,
    DictValues,
    reversed_dict,
)
from adder.vm.types.iterators import CallableIterator, Enumerate, Filter, Map, Reversed, Zip
from adder.vm.types.list import list_of_iterable
from adder.vm.types.loop_window import begin_walk, walk
from adder.vm.types.protocol import (
    begin_iteration,
    get_iterator,
    length_of,
    next_item,
    raise_stop,
    truth_of,
    type_of,
)
from adder.vm.types.sorting import sort_list
from adder.vm.types.structure import IS_CLASS, Type
from adder.vm.types.type import method_of
from adder.vm.value import NONE


@BUILTINS.function(name="all")
def all_true(iterable: Ref) -> bool:
    """`all(iterable)`"""
    source, place = begin_walk(iterable)
    while True:
        item, place = walk(source, place)
        if item is None:
            return True
        if not truth_of(item):
            return False


@BUILTINS.function(name="any")
def any_true(iterable: Ref) -> bool:
    """`any(iterable)`"""
    source, place = begin_walk(iterable)
    while True:
        item, place = walk(source, place)
        if item is None:
            return False
        if truth_of(item):
            return True


@BUILTINS.function(name="iter")
def iterator_of(value: Ref, sentinel: Ref | None = None) -> Ref:
    """`iter(value)`, `iter(function, sentinel)`"""
    if sentinel is None:
        return get_iterator(value)
    if type_of(value).slots.call is None:
        raise TypeError("iter(v, w): v must be callable")
    return CallableIterator(value, sentinel)


@BUILTINS.function(name="len")
def length(value: Ref) -> Int:
    """`len(value)`"""
    return length_of(value)


@BUILTINS.function(name="next")
def following(iterator: Ref, default: Ref | None = None) -> Ref:
    """`next(iterator[, default])`"""
    if default is None and type_of(iterator).flags & IS_CLASS:
        method = lookup_special(iterator, interned("__next__"))
        if method is not None:
            return invoke0(method, iterator)
    begin_iteration()
    item = next_item(iterator)
    if item is not None:
        return item
    if default is None:
        raise_stop()
    return default


@BUILTINS.function(name="sorted")
def sorted_list(iterable: Ref, /, *, key: Ref = NONE, reverse: bool = False) -> Ref:
    """`sorted(iterable, key=None, reverse=False)`"""
    items = list_of_iterable(iterable)
    sort_list(items, key, reverse)
    return items


@method_of(Reversed, "constructor")
def make_reversed(cls: Type, sequence: Ref) -> Ref:
    """`reversed(sequence)`"""
    method = lookup_special(sequence, interned("__reversed__"))
    if method is not None:
        return invoke0(method, sequence)
    if isinstance(sequence, Dict):
        return reversed_dict(sequence, KEYS)
    if isinstance(sequence, DictKeys):
        return reversed_dict(sequence.source, KEYS)
    if isinstance(sequence, DictValues):
        return reversed_dict(sequence.source, VALUES)
    if isinstance(sequence, DictItems):
        return reversed_dict(sequence.source, ITEMS)
    slots = type_of(sequence).slots
    if slots.length is None or slots.get_item is None or not is_sequence(sequence):
        raise TypeError("'%t' object isn't reversible", sequence)
    return Reversed(sequence, length_of(sequence))


def is_sequence(value: Ref) -> bool:
    """Whether a value has items by index: a class of the program must say so by `__getitem__` and `__len__`."""
    if type_of(value).flags & IS_CLASS == 0:
        return True
    return lookup_special(value, interned("__getitem__")) is not None and (
        lookup_special(value, interned("__len__")) is not None
    )


for _cls, _name in (
    (Enumerate, "enumerate"),
    (Filter, "filter"),
    (Map, "map"),
    (Reversed, "reversed"),
    (Zip, "zip"),
):
    BUILTINS.constant(_name, _cls.type_object)
