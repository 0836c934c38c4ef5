"""The methods of sets that take any number of iterables, and the set operators of the views of dicts."""

from __future__ import annotations

from adder.typed import Int, Pointer, Ref, cast
from adder.vm.types.dict import DictItems, DictKeys
from adder.vm.types.operators import AND, OR, SUB, XOR
from adder.vm.types.protocol import get_iterator, next_item
from adder.vm.types.set import (
    AnySet,
    Set,
    add_all,
    as_set,
    binary,
    both,
    copied,
    holds_item,
    is_subset,
    keep_table,
    remove_table,
    toggle_table,
)
from adder.vm.types.type import method_of, slot_of
from adder.vm.value import NONE


def no_keywords(keywords: Int) -> None:
    """The methods of sets take positional arguments only."""
    if keywords != 0:
        raise TypeError("function doesn't take keyword arguments")


@both(lambda cls: method_of(cls))
def copy(self: AnySet) -> Ref:
    """A copy."""
    return copied(self)


@both(lambda cls: method_of(cls, raw=True))
def union(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """The items of the set and of all the iterables."""
    no_keywords(keywords)
    made = copied(cast(AnySet, args[0]))
    for index in range(1, positional):
        add_all(made, args[index])
    return made


@both(lambda cls: method_of(cls, raw=True))
def intersection(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """The items that are in the set and in all the iterables."""
    no_keywords(keywords)
    made = copied(cast(AnySet, args[0]))
    for index in range(1, positional):
        keep_table(made, as_set(args[index]))
    return made


@both(lambda cls: method_of(cls, raw=True))
def difference(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """The items that are in none of the iterables."""
    no_keywords(keywords)
    made = copied(cast(AnySet, args[0]))
    for index in range(1, positional):
        remove_table(made, as_set(args[index]))
    return made


@both(lambda cls: method_of(cls))
def symmetric_difference(self: AnySet, iterable: Ref) -> Ref:
    """The items that are in one of both, not in both."""
    made = copied(self)
    toggle_table(made, as_set(iterable))
    return made


@both(lambda cls: method_of(cls))
def issubset(self: AnySet, iterable: Ref) -> bool:
    """Whether all items are in the iterable."""
    return is_subset(self, as_set(iterable))


@both(lambda cls: method_of(cls))
def issuperset(self: AnySet, iterable: Ref) -> bool:
    """Whether all items of the iterable are in the set."""
    return is_subset(as_set(iterable), self)


@both(lambda cls: method_of(cls))
def isdisjoint(self: AnySet, iterable: Ref) -> bool:
    """Whether no item is in both."""
    iterator = get_iterator(iterable)
    item = next_item(iterator)
    while item is not None:
        if holds_item(self, item):
            return False
        item = next_item(iterator)
    return True


@method_of(Set, raw=True)
def update(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """Add the items of all the iterables."""
    no_keywords(keywords)
    for index in range(1, positional):
        add_all(cast(Set, args[0]), args[index])
    return NONE


@method_of(Set, raw=True)
def intersection_update(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """Keep only the items that are in all the iterables."""
    no_keywords(keywords)
    for index in range(1, positional):
        keep_table(cast(Set, args[0]), as_set(args[index]))
    return NONE


@method_of(Set, raw=True)
def difference_update(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """Remove the items of all the iterables."""
    no_keywords(keywords)
    for index in range(1, positional):
        remove_table(cast(Set, args[0]), as_set(args[index]))
    return NONE


@method_of(Set)
def symmetric_difference_update(self: Set, iterable: Ref) -> None:
    """Keep the items that are in one of both, not in both."""
    toggle_table(self, as_set(iterable))


@slot_of(DictKeys, "binary")
def operate_on_keys(self: DictKeys, op: Int, other: Ref) -> Ref:
    """Views of keys combine and compare as sets do."""
    return operate_on_view(self, op, other)


@slot_of(DictItems, "binary")
def operate_on_items(self: DictItems, op: Int, other: Ref) -> Ref:
    """Views of pairs combine and compare as sets do."""
    return operate_on_view(self, op, other)


def operate_on_view(view: Ref, op: Int, other: Ref) -> Ref:
    """`|`, `&`, `-` and `^` of a view take any iterable."""
    if op == OR or op == AND or op == SUB or op == XOR:
        return binary(as_set(view), op, as_set(other))
    return binary(as_set(view), op, other)


@method_of(DictKeys, name="isdisjoint")
def keys_disjoint(self: DictKeys, iterable: Ref) -> bool:
    """Whether no key is in the iterable."""
    return isdisjoint(as_set(self), iterable)


@method_of(DictItems, name="isdisjoint")
def items_disjoint(self: DictItems, iterable: Ref) -> bool:
    """Whether no pair is in the iterable."""
    return isdisjoint(as_set(self), iterable)
