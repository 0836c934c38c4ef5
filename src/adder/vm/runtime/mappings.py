"""Filling dicts from other mappings and from iterables of pairs."""

from __future__ import annotations

from adder.typed import Int, Pointer, Ref, bits, cast, interned, object_at
from adder.vm.runtime.attribute_dict import AttributeDict, pass_on
from adder.vm.runtime.attributes import call_method0, find_attribute
from adder.vm.table import store
from adder.vm.types.dict import Dict, merge
from adder.vm.types.list import list_of_iterable
from adder.vm.types.operators import INPLACE_OR
from adder.vm.types.ordered_dict import OrderedDict
from adder.vm.types.protocol import call0, get_item, get_iterator, next_item, set_item
from adder.vm.types.structure import Type
from adder.vm.types.type import method_of, slot_of
from adder.vm.value import NONE


def update_dict(target: Dict, source: Ref) -> None:
    """Store the entries of a mapping (anything with `keys`) or the pairs of an iterable."""
    if isinstance(source, Dict):
        merge(target, source)
    elif find_attribute(source, interned("keys")) is not None:
        update_from_mapping(target, source)
    else:
        update_from_pairs(target, source)


def update_from_mapping(target: Dict, source: Ref) -> None:
    iterator = get_iterator(call_method0(source, interned("keys")))
    key = next_item(iterator)
    while key is not None:
        store(target, key, get_item(source, key))
        key = next_item(iterator)


def update_from_pairs(target: Dict, source: Ref) -> None:
    iterator = get_iterator(source)
    pair = next_item(iterator)
    while pair is not None:
        parts = list_of_iterable(pair)
        if parts.length != 2:
            raise ValueError("dict update sequence has wrong length")
        store(target, parts.items[0], parts.items[1])
        pair = next_item(iterator)


def fill_dict(args: Pointer[Ref], positional: Int, keywords: Int) -> None:
    """`args[0].update(*args, **keywords)`: at most one mapping or iterable, then keywords."""
    target = cast(Dict, args[0])
    if positional > 2:
        raise TypeError("dict expected at most 1 argument, got %d", positional - 1)
    if positional == 2:
        update_dict(target, args[1])
    for index in range(keywords):
        pair = args + positional + 2 * index
        store(target, pair[0], pair[1])


@method_of(Dict, raw=True)
def update(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """d.update([mapping or iterable of pairs], **more)"""
    fill_dict(args, positional, keywords)
    return NONE


@method_of(AttributeDict, name="update", raw=True)
def update_attributes(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """The same for the `__dict__` of an instance."""
    fill_dict(args, positional, keywords)
    # A cast would be checked by `native`, which is that of dict.
    pass_on(object_at(AttributeDict, bits(args[0])))
    return NONE


@method_of(Dict, "initializer", raw=True)
def initialise(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """dict([mapping or iterable of pairs], **more)"""
    fill_dict(args, positional, keywords)
    return NONE


@method_of(Dict, "class_method")
def fromkeys(cls: Type, keys: Ref, value: Ref = NONE) -> Ref:
    """A dict with these keys, all with the same value."""
    made = call0(cls)
    iterator = get_iterator(keys)
    key = next_item(iterator)
    while key is not None:
        set_item(made, key, value)
        key = next_item(iterator)
    return made


@slot_of(Dict, "binary")
def dict_operator(self: Dict, op: Int, other: Ref) -> Ref:
    """The operators of dicts; `|=` takes what `update` takes."""
    if op == INPLACE_OR:
        update_dict(self, other)
        return self
    return self.binary(op, other)


@slot_of(OrderedDict, "binary")
def ordered_dict_operator(self: OrderedDict, op: Int, other: Ref) -> Ref:
    """The same for OrderedDict."""
    if op == INPLACE_OR:
        update_dict(self, other)
        return self
    return self.binary(op, other)
