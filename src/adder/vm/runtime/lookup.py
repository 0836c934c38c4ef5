"""Finding attributes of types: namespaces, special methods that are slots, and the cache of what was found.

The cache maps (type, name) to a value, or to 0 when the type has no such attribute; and (keys of instances, name) to
0 when there is no such name. An entry is valid as long as `heap.epoch` has not changed since it was made; changing a
class changes the epoch.
"""

from __future__ import annotations

from adder.typed import (
    U32,
    Array,
    Int,
    Pointer,
    Ref,
    Struct,
    Word,
    address_of,
    bits,
    cast,
    config,
    inline_function,
    ref_of_bits,
    static_ram,
)
from adder.vm.heap.space import heap
from adder.vm.hints import HINTS, SIZE as HINT_COUNT, hint_of, set_hint
from adder.vm.keys import PRIVATE, Keys, find_slot
from adder.vm.runtime.slot_methods import slot_method
from adder.vm.table import Table, lookup_name
from adder.vm.types.protocol import type_of
from adder.vm.types.structure import IS_CLASS, IS_PLAIN, Class, Type

CACHE_SIZE = config.attribute_cache_size if config.attribute_cache_size >= 256 else 0
ENTRY = 4
"""Words of an entry: type, name, value, epoch."""

CACHE: Array[Word] = static_ram(Array[Word](CACHE_SIZE * ENTRY))


class LateNames(Struct):
    """Flags of special methods that some class got after it was made. Its flags and those of classes derived from it
    say nothing about these any more."""

    flags: U32 = 0


late = LateNames()


@inline_function
def has(type_: Type, flag: Int) -> bool:
    """Whether a type has, or may have, what the flag stands for."""
    return (type_.flags | late.flags) & flag != 0


@inline_function
def is_plain(type_: Type, hooks: Int) -> bool:
    """Whether values of a type are `Instance`s, and their class has nothing of what the flags `hooks` stand for."""
    return ((type_.flags ^ IS_PLAIN) | late.flags) & (IS_PLAIN | hooks) == 0


def is_absent(keys: Keys, name: Ref) -> bool:
    """Whether instances with these keys surely have no attribute of this name."""
    if CACHE_SIZE == 0:
        return find_slot(keys, name) < 0
    address = address_of(keys)
    entry = entry_of(address, name)
    if entry[0] == address and entry[1] == bits(name) and entry[3] == heap.epoch:
        return True
    if find_slot(keys, name) >= 0:
        return False
    if keys.children != PRIVATE:
        entry[0] = address
        entry[1] = bits(name)
        entry[2] = 0
        entry[3] = heap.epoch
    return True


@inline_function
def entry_of(address: Word, name: Ref) -> Pointer[Word]:
    """The entry of the cache for a name in an object."""
    return CACHE.pointer(Int((address >> 4 ^ bits(name) >> 3) & (CACHE_SIZE - 1)) * ENTRY)


def find_in_rom(namespace: Array[Ref], name: Ref) -> Ref | None:
    """The value of a name in a namespace in ROM."""
    length = len(namespace)
    hint = 0
    if HINT_COUNT != 0:
        hint = hint_of(namespace, name)
        position = 2 * Int(HINTS[hint])
        if position < length and namespace[position] is name:
            return namespace[position + 1]
    for position in range(0, length, 2):
        if namespace[position] is name:
            if HINT_COUNT != 0:
                set_hint(hint, position >> 1)
            return namespace[position + 1]
    return None


def find_in_namespace(type_: Type, name: Ref) -> Ref | None:
    """An attribute that the type itself has, as it is stored."""
    if type_.flags & IS_CLASS:
        return lookup_name(cast(Table, type_.namespace), name)
    found = find_in_rom(cast(Array[Ref], type_.namespace), name)
    if found is None:
        return slot_method(type_, name)
    return found


def find_in_bases(type_: Type, name: Ref) -> Ref | None:
    """An attribute of a type or of those it derives from, as it is stored."""
    if type_.flags & IS_CLASS:
        return find_in_order(cast(Class, type_).mro, 0, name)
    found: Ref | None = None
    base: Type | None = type_
    while base is not None and found is None:
        found = find_in_namespace(base, name)
        base = base.base
    return found


def find_in_order(order: Array[Ref], first: Int, name: Ref) -> Ref | None:
    """An attribute of the types in a method resolution order from an index on."""
    for index in range(first, len(order)):
        found = find_in_namespace(cast(Type, order[index]), name)
        if found is not None:
            return found
    return None


def lookup_in_type(type_: Type, name: Ref) -> Ref | None:
    """`find_in_bases` through the cache."""
    if CACHE_SIZE == 0:
        return find_in_bases(type_, name)
    address = address_of(type_)
    entry = entry_of(address, name)
    if entry[0] == address and entry[1] == bits(name) and entry[3] == heap.epoch:
        return cached(entry[2])
    found = find_in_bases(type_, name)
    entry[0] = address
    entry[1] = bits(name)
    entry[2] = bits(found)
    entry[3] = heap.epoch
    return found


@inline_function
def cached(word: Word) -> Ref | None:
    """The value in an entry."""
    return None if word == 0 else ref_of_bits(word)


def class_changed() -> None:
    """What the cache knows may be wrong."""
    heap.epoch += 1


def lookup_special(value: Ref, name: Ref) -> Ref | None:
    """A special method of a value, as it is stored in its type."""
    return lookup_in_type(type_of(value), name)
