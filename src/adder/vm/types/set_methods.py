"""The methods of sets that take any number of iterables, and the set operators of the views of dicts."""

from __future__ import annotations

from adder.typed import Int, Pointer, Ref, cast, config
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
    compares,
    copied,
    is_set_operator,
    is_subset,
    keep_table,
    remove_table,
    toggle_table,
)
from adder.vm.types.type import method_of, slot_of
from adder.vm.value import NONE, NOT_IMPLEMENTED, truth

UNHASHABLE_VALUES = "dict_items.isdisjoint" not in config.left_out
"""Whether views behave as sets although values are not hashable; small chips make sets of them."""


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
    return each_is(self, iterable, True)


@both(lambda cls: method_of(cls))
def isdisjoint(self: AnySet, iterable: Ref) -> bool:
    """Whether no item is in both."""
    return each_is(self, iterable, False)


def each_is(container: Ref, iterable: Ref, inside: bool) -> bool:
    """Whether all items of an iterable are in a container, or all of them are not."""
    iterator = get_iterator(iterable)
    item = next_item(iterator)
    while item is not None:
        if contains(container, item) != inside:
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


def both_views(decorator):  # type: ignore[no-untyped-def]
    """Decorator: a function that is a method or slot of the views that behave as sets."""

    def decorate(function):  # type: ignore[no-untyped-def]
        decorator(DictKeys)(function)
        return decorator(DictItems)(function)

    return decorate


@both_views(lambda cls: slot_of(cls, "binary"))
def operate_on_view(self: Ref, op: Int, other: Ref) -> Ref:
    """`|`, `&`, `-` and `^` of a view take any iterable; comparisons take sets and views."""
    if is_set_operator(op):
        return common(self, other) if UNHASHABLE_VALUES and op == AND else combination(self, op, other)
    if not EQ <= op <= GE or not (isinstance(other, AnySet) or is_set_view(other)):
        return NOT_IMPLEMENTED
    if UNHASHABLE_VALUES:
        return truth(compares_views(op, self, other))
    return truth(compares(op, as_set(self), as_set(other)))


@both_views(lambda cls: slot_of(cls, "reflected"))
def reflected_on_view(self: Ref, op: Int, other: Ref) -> Ref:
    """`|`, `&`, `-` and `^` of any iterable and a view."""
    if UNHASHABLE_VALUES and op == AND:
        return common(self, other)
    return combination(other, op, self) if is_set_operator(op) else NOT_IMPLEMENTED


@both_views(lambda cls: method_of(cls, name="isdisjoint"))
def view_isdisjoint(self: Ref, iterable: Ref) -> bool:
    """Whether nothing in the view is in the iterable."""
    return each_is(self, iterable, False)


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
        return (difference == 0 and each_is(right, left, True)) == (op == EQ)
    if op == LE or op == LT:
        return holds(op, difference) and each_is(right, left, True)
    return holds(op, difference) and each_is(left, right, True)
