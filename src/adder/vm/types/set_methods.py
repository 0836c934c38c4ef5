"""The methods of sets that take any number of iterables, and the set operators of the views of dicts."""

from __future__ import annotations

from adder.typed import Int, Pointer, Ref, cast
from adder.vm.table import add
from adder.vm.types.dict import DictItems, DictKeys
from adder.vm.types.operators import AND, EQ, GE, LE, LT, NE
from adder.vm.types.protocol import contains, get_iterator, length_of, next_item
from adder.vm.types.runs import holds
from adder.vm.types.set import (
    FROZENSET,
    AnySet,
    Set,
    add_all,
    as_set,
    both,
    combine,
    copied,
    is_set_operator,
    is_subset,
    keep_table,
    remove_table,
    toggle_table,
)
from adder.vm.types.type import method_of, slot_of
from adder.vm.value import NONE, NOT_IMPLEMENTED, truth


def no_keywords(keywords: Int) -> None:
    """The methods of sets take positional arguments only."""
    if keywords != 0:
        raise TypeError("function doesn't take keyword arguments")


@both(lambda cls: method_of(cls))
def copy(self: AnySet) -> Ref:
    """A copy; a frozenset is its own."""
    return self if self.type is FROZENSET else copied(self)


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
    return contains_all(self, iterable)


@both(lambda cls: method_of(cls))
def isdisjoint(self: AnySet, iterable: Ref) -> bool:
    """Whether no item is in both."""
    return contains_none(self, iterable)


def contains_none(container: Ref, iterable: Ref) -> bool:
    """Whether no item of an iterable is in a container."""
    iterator = get_iterator(iterable)
    item = next_item(iterator)
    while item is not None:
        if contains(container, item):
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
    """`|`, `&`, `-` and `^` of a view take any iterable; comparisons take sets and views."""
    if is_set_operator(op):
        return common(view, other) if op == AND else combination(view, op, other)
    if EQ <= op <= GE and (isinstance(other, AnySet) or is_set_view(other)):
        return truth(compares_views(op, view, other))
    return NOT_IMPLEMENTED


@slot_of(DictKeys, "reflected")
def reflected_on_keys(self: DictKeys, op: Int, other: Ref) -> Ref:
    """The operators of an iterable and a view of keys."""
    return reflected_on_view(self, op, other)


@slot_of(DictItems, "reflected")
def reflected_on_items(self: DictItems, op: Int, other: Ref) -> Ref:
    """The operators of an iterable and a view of pairs."""
    return reflected_on_view(self, op, other)


def reflected_on_view(view: Ref, op: Int, other: Ref) -> Ref:
    """`|`, `&`, `-` and `^` of any iterable and a view."""
    if op == AND:
        return common(view, other)
    return combination(other, op, view) if is_set_operator(op) else NOT_IMPLEMENTED


def combination(left: Ref, op: Int, right: Ref) -> Set:
    """The set that an operator makes of the items of two iterables."""
    made = Set()
    add_all(made, left)
    combine(made, op, as_set(right))
    return made


def common(view: Ref, iterable: Ref) -> Set:
    """The items of an iterable that are in a view; its other items, and the view's, need not be hashable."""
    made = Set()
    iterator = get_iterator(iterable)
    item = next_item(iterator)
    while item is not None:
        if contains(view, item):
            add(made, item)
        item = next_item(iterator)
    return made


def is_set_view(value: Ref) -> bool:
    """Whether a value is a view that behaves as a set."""
    return isinstance(value, DictKeys) or isinstance(value, DictItems)


def compares_views(op: Int, left: Ref, right: Ref) -> bool:
    """`compares` where values of views need not be hashable."""
    difference = length_of(left) - length_of(right)
    if op == EQ or op == NE:
        return (difference == 0 and contains_all(right, left)) == (op == EQ)
    if op == LE or op == LT:
        return holds(op, difference) and contains_all(right, left)
    return holds(op, difference) and contains_all(left, right)


def contains_all(container: Ref, iterable: Ref) -> bool:
    """Whether all items of an iterable are in a container."""
    iterator = get_iterator(iterable)
    item = next_item(iterator)
    while item is not None:
        if not contains(container, item):
            return False
        item = next_item(iterator)
    return True


@method_of(DictKeys, name="isdisjoint")
def keys_disjoint(self: DictKeys, iterable: Ref) -> bool:
    """Whether no key is in the iterable."""
    return contains_none(self, iterable)


@method_of(DictItems, name="isdisjoint")
def items_disjoint(self: DictItems, iterable: Ref) -> bool:
    """Whether no pair is in the iterable."""
    return contains_none(self, iterable)
