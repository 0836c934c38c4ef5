"""The types set and frozenset, and the set operations of the views of dicts."""

from __future__ import annotations

from adder.typed import Int, Object, Ref, Word, config, truncate, wrapping_mul
from adder.vm.table import Table, add, clear, copy_table, discard, first_entry, has_key, key_at, next_entry
from adder.vm.types.operators import (
    AND,
    EQ,
    GE,
    INPLACE,
    INPLACE_ADD,
    LE,
    LT,
    NE,
    OR,
    SUB,
    XOR,
)
from adder.vm.types.output import REPR, Output
from adder.vm.types.protocol import get_iterator, hash_of, next_item, print_value
from adder.vm.types.structure import HAS_HASH
from adder.vm.types.type import (
    Type,
    builtin_type,
    constructor,
    initializer,
    method,
    slot_of,
)
from adder.vm.value import NOT_IMPLEMENTED, truth


class AnySet(Table):
    """A table of keys without values; what sets and frozensets have in common takes this."""


@builtin_type("set", base=Object)
class Set(AnySet):
    """A mutable set."""

    @constructor
    def create(cls: Type) -> Ref:
        """An empty set; `initialise` fills it."""
        return Set()

    @initializer
    def initialise(self, iterable: Ref | None = None) -> None:
        """set([iterable])"""
        clear(self)
        if iterable is not None:
            add_all(self, iterable)

    @method(name="add")
    def add_item(self, item: Ref) -> None:
        """Add an item."""
        add(self, item)

    @method
    def remove(self, item: Ref) -> None:
        """Remove an item; KeyError if it is not there."""
        if not remove_key(self, item):
            raise KeyError(item)

    @method(name="discard")
    def discard_item(self, item: Ref) -> None:
        """Remove an item if it is there."""
        remove_key(self, item)

    @method
    def pop(self) -> Ref:
        """Remove and return an item."""
        position = first_entry(self)
        if position < 0:
            raise KeyError("pop from an empty set")
        item = key_at(self, position)
        discard(self, item)
        return item

    @method(name="clear")
    def clear_all(self) -> None:
        """Remove all items."""
        clear(self)


@builtin_type("frozenset", base=Object)
class FrozenSet(AnySet):
    """An immutable, hashable set."""

    @constructor
    def create(cls: Type, iterable: Ref | None = None, /) -> Ref:
        """frozenset([iterable])"""
        if iterable is not None and isinstance(iterable, FrozenSet) and iterable.type is FROZENSET:
            return iterable
        made = FrozenSet()
        if iterable is not None:
            add_all(made, iterable)
        return made

    def __hash__(self) -> Int:
        mixed = Word(self.count)
        position = next_entry(self, 0)
        while position >= 0:
            item = truncate(Word, hash_of(key_at(self, position)))
            mixed ^= wrapping_mul(Word, item ^ (item << 16) ^ 89869747, 3644798167)
            position = next_entry(self, position + 1)
        return truncate(Int, mixed)


SET: Type = Set.type_object
FROZENSET: Type = FrozenSet.type_object


def both(decorator):  # type: ignore[no-untyped-def]
    """Decorator: a function that is a method or slot of set and frozenset."""

    def decorate(function):  # type: ignore[no-untyped-def]
        decorator(Set)(function)
        return decorator(FrozenSet)(function)

    return decorate


@both(lambda cls: slot_of(cls, "length"))
def length(self: AnySet) -> Int:
    return Int(self.count)


@both(lambda cls: slot_of(cls, "contains"))
def contains_item(self: AnySet, item: Ref) -> bool:
    return holds_item(self, item)


@both(lambda cls: slot_of(cls, "iterate"))
def iterate(self: AnySet) -> Ref:
    return SetIterator(self, 0, Int(self.count))


@both(lambda cls: slot_of(cls, "print"))
def print_set(self: AnySet, out: Output, mode: Int) -> None:
    named = self.type is not SET or self.count == 0
    if named:
        out.string(self.type.name)
        out.text("(")
    if self.count != 0:
        out.text("{")
        print_items(self, out)
        out.text("}")
    if named:
        out.text(")")


def print_items(items: AnySet, out: Output) -> None:
    position = next_entry(items, 0)
    first = True
    while position >= 0:
        if not first:
            out.text(", ")
        first = False
        print_value(out, key_at(items, position), REPR)
        position = next_entry(items, position + 1)


@both(lambda cls: slot_of(cls, "binary"))
def binary(self: AnySet, op: Int, other: Ref) -> Ref:
    """The operators take sets only; those in place change a mutable set."""
    if not isinstance(other, AnySet):
        return NOT_IMPLEMENTED
    if EQ <= op <= GE:
        return truth(compares(op, self, other))
    in_place = INPLACE_ADD <= op < EQ
    if in_place:
        op -= INPLACE
    if not is_set_operator(op):
        return NOT_IMPLEMENTED
    target = self if in_place and isinstance(self, Set) else copied(self)
    combine(target, op, other)
    return target


def compares(op: Int, left: AnySet, right: AnySet) -> bool:
    """Comparisons of sets mean equal, subset and superset."""
    if op == EQ or op == NE:
        return (left.count == right.count and is_subset(left, right)) == (op == EQ)
    if op == LE or op == LT:
        return (op == LE or left.count < right.count) and is_subset(left, right)
    return (op == GE or right.count < left.count) and is_subset(right, left)


def is_subset(left: AnySet, right: AnySet) -> bool:
    """Whether all items of `left` are in `right`."""
    position = next_entry(left, 0)
    while position >= 0:
        if not has_key(right, key_at(left, position)):
            return False
        position = next_entry(left, position + 1)
    return True


def is_set_operator(op: Int) -> bool:
    """Whether sets know an operator; not the in-place forms."""
    return op == OR or op == AND or op == SUB or op == XOR


def combine(target: AnySet, op: Int, other: AnySet) -> None:
    """Change a set to what `|`, `&`, `-` or `^` makes of it and another one."""
    if op == OR:
        add_table(target, other)
    elif op == AND:
        keep_table(target, other)
    elif op == SUB:
        remove_table(target, other)
    else:
        toggle_table(target, other)


def copied(source: AnySet) -> AnySet:
    """A copy, mutable or not as the original."""
    made: AnySet = Set()
    if isinstance(source, FrozenSet):
        made = FrozenSet()
    copy_table(source, made)
    return made


def as_set(iterable: Ref) -> AnySet:
    """The iterable itself if it is a set, else a new set of its items."""
    if isinstance(iterable, AnySet):
        return iterable
    made = Set()
    add_all(made, iterable)
    return made


def add_all(target: AnySet, iterable: Ref) -> None:
    """Add the items of an iterable."""
    if isinstance(iterable, AnySet):
        add_table(target, iterable)
        return
    iterator = get_iterator(iterable)
    item = next_item(iterator)
    while item is not None:
        add(target, item)
        item = next_item(iterator)


def add_table(target: AnySet, other: AnySet) -> None:
    """Add the items of a set."""
    if target is other:
        return
    position = next_entry(other, 0)
    while position >= 0:
        add(target, key_at(other, position))
        position = next_entry(other, position + 1)


def remove_key(target: AnySet, item: Ref) -> bool:
    """Remove an item; False if it was not there. A set is looked for as the frozenset of its items."""
    return discard(target, hashable(item))


def holds_item(target: AnySet, item: Ref) -> bool:
    """`item in target`."""
    return has_key(target, hashable(item))


def hashable(item: Ref) -> Ref:
    """The item, or the frozenset of its items if it is a set without a hash of its own."""
    if not isinstance(item, Set) or (config.rare_class_features and item.type.flags & HAS_HASH):
        return item
    frozen = FrozenSet()
    copy_table(item, frozen)
    return frozen


def remove_table(target: AnySet, other: AnySet) -> None:
    """Remove the items of a set."""
    if target is other:
        clear(target)
        return
    position = next_entry(other, 0)
    while position >= 0:
        discard(target, key_at(other, position))
        position = next_entry(other, position + 1)


def keep_table(target: AnySet, other: AnySet) -> None:
    """Remove the items that are not in a set."""
    position = next_entry(target, 0)
    while position >= 0:
        item = key_at(target, position)
        if not has_key(other, item):
            discard(target, item)
        position = next_entry(target, position + 1)


def toggle_table(target: AnySet, other: AnySet) -> None:
    """Remove the items that are in both, add those that are only in the other."""
    if target is other:
        clear(target)
        return
    position = next_entry(other, 0)
    while position >= 0:
        item = key_at(other, position)
        if not discard(target, item):
            add(target, item)
        position = next_entry(other, position + 1)


def add_to_set(target: Set, item: Ref) -> None:
    """Add an item (displays and comprehensions)."""
    add(target, item)


@builtin_type("set_iterator", final=True)
class SetIterator(Object):
    """Goes through a set from `position` on; a change of its size is noticed."""

    source: AnySet
    position: Int
    count: Int

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        if self.position < 0:
            return None
        source = self.source
        if Int(source.count) != self.count:
            self.position = -1
            raise RuntimeError("Set changed size during iteration")
        position = next_entry(source, self.position)
        if position < 0:
            self.position = -1
            return None
        self.position = position + 1
        return key_at(source, position)
