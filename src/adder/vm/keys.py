"""Shared key tables of instances: which attribute names an instance has, and in which slot each value is.

Instances that got the same attributes in the same order share one `Keys`. The keys of a class form a tree whose root is
empty; setting a new attribute moves an instance to a child. An instance with very many attributes, or one from which
attributes were deleted, may get `Keys` of its own (*private*), whose names change in place.

A deleted attribute of an instance with shared keys keeps its slot, with the value DELETED.
"""

from __future__ import annotations

from adder.typed import (
    U32,
    Array,
    Inline,
    Int,
    Object,
    Ref,
    bits,
    cast,
    config,
    copy_items,
    inline,
    inline_function,
)
from adder.vm.hints import HINTS, SIZE as HINT_COUNT, hint_of, set_hint
from adder.vm.value import DELETED

SHARED_LIMIT = 64 if config.large_heap else 24
"""From so many attributes on, an instance has keys of its own."""
CHILD_LIMIT = 16
"""Keys with so many children get no more: what comes after has keys of its own."""
MAX_ROOM = SHARED_LIMIT
"""The most attributes that a new instance should get room for in advance."""
FIRST_NAMES = 4
FIRST_OVERFLOW = 4

PRIVATE = 0xFFFF_FFFF
"""In place of the number of children: the keys belong to one instance."""


class Keys(Object):
    """The names of slots 0 to count-1 are the first `count` of `names`, which relatives may share.

    `child` is the first of the keys with one more name; these are linked by `sibling`.
    """

    count: U32
    names: Array[Ref]
    children: U32 = 0
    child: Keys | None = None
    sibling: Keys | None = None


class Instance(Object):
    """An instance of a class of the program.

    The slots are `items`, of which there is at least one. When there are more slots than items, the last item is an
    `Array[Ref]` with the values from that slot on.
    """

    length: U32
    keys: Keys
    items: Inline[Ref] = inline()


NO_NAMES: Array[Ref] = Array[Ref](0)


def new_root() -> Keys:
    """The root of a new tree of keys: no names."""
    return Keys(0, NO_NAMES)


def find_slot(keys: Keys, name: Ref) -> Int:
    """The slot of an attribute, -1 if there is none."""
    names = keys.names
    count = Int(keys.count)
    if HINT_COUNT != 0:
        hint = hint_of(names, name)
        slot = Int(HINTS[hint])
        if slot < count and names[slot] is name:
            return slot
    for slot in range(count):
        if names[slot] is name:
            if HINT_COUNT != 0:
                set_hint(hint_of(names, name), slot)
            return slot
    return -1


@inline_function
def slot_value(instance: Instance, slot: Int) -> Ref:
    """The value in a slot; DELETED if the attribute was deleted."""
    last = Int(instance.length) - 1
    if slot < last or instance.keys.count <= instance.length:
        return instance.items[slot]
    return cast(Array[Ref], instance.items[last])[slot - last]


@inline_function
def set_slot(instance: Instance, slot: Int, value: Ref) -> None:
    """Set the value in a slot."""
    last = Int(instance.length) - 1
    if slot < last or instance.keys.count <= instance.length:
        instance.items[slot] = value
    else:
        cast(Array[Ref], instance.items[last])[slot - last] = value


def attribute_at(instance: Instance, slot: Int) -> Ref | None:
    """The value in a slot, absent if the attribute was deleted. For going through all slots of an instance."""
    value = slot_value(instance, slot)
    return None if value is DELETED else value


def get_attribute(instance: Instance, name: Ref) -> Ref | None:
    """The value of an instance's own attribute."""
    slot = find_slot(instance.keys, name)
    return None if slot < 0 else attribute_at(instance, slot)


def set_attribute(instance: Instance, name: Ref, value: Ref) -> None:
    """Set an instance's own attribute; MemoryError."""
    keys = instance.keys
    slot = find_slot(keys, name)
    if slot < 0:
        add_attribute(instance, name, value)
    elif slot_value(instance, slot) is DELETED and slot + 1 < keys.count:
        # It shall come after those that were set meanwhile.
        make_private(instance)
        add_attribute(instance, name, value)
    else:
        set_slot(instance, slot, value)


def replace_attribute(instance: Instance, name: Ref, value: Ref) -> bool:
    """Set an attribute that an instance has; False if it has none of that name."""
    slot = find_slot(instance.keys, name)
    if slot < 0 or slot_value(instance, slot) is DELETED:
        return False
    set_slot(instance, slot, value)
    return True


def delete_attribute(instance: Instance, name: Ref) -> bool:
    """Delete an instance's own attribute; False if there is none."""
    keys = instance.keys
    slot = find_slot(keys, name)
    if slot < 0 or slot_value(instance, slot) is DELETED:
        return False
    set_slot(instance, slot, DELETED)
    if keys.children == PRIVATE:
        close_gaps(instance, keys)
    return True


# New attributes


def add_attribute(instance: Instance, name: Ref, value: Ref) -> None:
    """Give an instance an attribute that it has not had before."""
    keys = instance.keys
    if keys.children != PRIVATE:
        child = child_for(keys, name)
        if child is not None:
            add_value(instance, value)
            instance.keys = child
            return
        make_private(instance)
        keys = instance.keys
    names = names_with_room(keys)
    add_value(instance, value)
    names[keys.count] = name
    keys.names = names
    keys.count += 1


def child_for(keys: Keys, name: Ref) -> Keys | None:
    """The shared keys with one more name; absent if there shall be none."""
    child = keys.child
    while child is not None:
        if child.names[keys.count] is name:
            return child
        child = child.sibling
    if keys.count >= SHARED_LIMIT or keys.children >= CHILD_LIMIT:
        return None
    names = names_with_room(keys)
    child = Keys(keys.count + 1, names)
    names[keys.count] = name
    child.sibling = keys.child
    keys.child = child
    keys.children += 1
    return child


def names_with_room(keys: Keys) -> Array[Ref]:
    """An array that begins with the names of `keys` and has an unused place behind them."""
    names = keys.names
    count = Int(keys.count)
    if count < len(names) and (keys.children == PRIVATE or bits(names[count]) == 0):
        return names
    larger = Array[Ref](max(FIRST_NAMES, count + (count >> 1)))
    copy_items(larger.pointer(0), names.pointer(0), count)
    return larger


def add_value(instance: Instance, value: Ref) -> None:
    """Put a value into the first slot behind those of an instance's keys."""
    slot = Int(instance.keys.count)
    last = Int(instance.length) - 1
    if slot <= last:
        instance.items[slot] = value
        return
    if slot == last + 1:
        overflow = Array[Ref](FIRST_OVERFLOW)
        overflow[0] = instance.items[last]
        instance.items[last] = overflow
    else:
        overflow = cast(Array[Ref], instance.items[last])
    if slot - last == len(overflow):
        count = len(overflow)
        larger = Array[Ref](count + (count >> 1))
        copy_items(larger.pointer(0), overflow.pointer(0), count)
        instance.items[last] = larger
        overflow = larger
    overflow[slot - last] = value


# Keys of one instance


def make_private(instance: Instance) -> None:
    """Give an instance keys of its own, without the deleted attributes."""
    shared = instance.keys
    count = Int(shared.count)
    names = Array[Ref](count + FIRST_NAMES)
    copy_items(names.pointer(0), shared.names.pointer(0), count)
    keys = Keys(count, names, PRIVATE)
    instance.keys = keys
    close_gaps(instance, keys)


def close_gaps(instance: Instance, keys: Keys) -> None:
    """Drop the deleted attributes of an instance with keys of its own."""
    names = keys.names
    last = Int(instance.length) - 1
    has_overflow = keys.count > instance.length
    kept = 0
    for slot in range(Int(keys.count)):
        value = slot_value(instance, slot)
        if value is not DELETED:
            names[kept] = names[slot]
            set_slot(instance, kept, value)
            kept += 1
    if has_overflow and kept == last + 1:
        instance.items[last] = cast(Array[Ref], instance.items[last])[0]
    keys.count = kept
