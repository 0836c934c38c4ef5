"""The ordered hash table under dictionaries, sets and namespaces.

`entries` holds the keys in the order of insertion; in a mapping its second half holds their values in the same order.
The key of a deleted entry is DELETED; the last of the `filled` entries is always in use. `index` (table_index.py)
finds the entry of a key by its hash; tables with room for up to 8 entries have none.

Hashing and comparing keys may run code of the program, which may change the table. So after each such call it is
checked that everything is as it was; if not, the search starts again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import (
    U32,
    Array,
    Const,
    Int,
    Object,
    Ref,
    Word,
    address_of,
    bits,
    cast,
    config,
    copy_items,
    fill_items,
    inline_function,
    is_object,
    truncate,
    type_object,
)
from adder.vm.heap.growth import lengthen, move_items, want_room
from adder.vm.hints import HINTS, SIZE as HINT_COUNT, hint_of, set_hint
from adder.vm.strings import Str, hash_of_text, same_text, text_of
from adder.vm.table_index import (
    FREE,
    MOST_ENTRIES,
    PERTURBATION,
    Index,
    candidate,
    copy_index,
    enter,
    has_free_cell,
    index_length_for,
    new_index,
    next_position,
)
from adder.vm.value import DELETED, NONE, is_interned, is_small, small_value

SEARCHED = 8
"""Tables with room for so many entries are searched without an index."""
FIRST_CAPACITY = 4
LARGE = 1 << 11
"""Tables with so many entries grow by less, and where they are if that is possible."""

SET = 0
MAPPING = 1
"""Kinds of tables; also by how many bits the number of entries is shifted to get the length of `entries`."""

ABSENT = -1
CHANGED = -2

MATCH = 1
MISMATCH = 0


class Table(Object):
    """`count` entries are in use; the first `filled` places of `entries` are in use or deleted."""

    count: U32 = 0
    filled: U32 = 0
    entries: Array[Ref] | None = None
    index: Index | None = None


class KeyHooks:
    """Operations on keys that are no strings or integers, from an upper layer."""

    hash_of: ClassVar[Callable[[Ref], Int]]
    equals: ClassVar[Callable[[Ref, Ref], bool]]


# Keys


@inline_function
def is_plain_text(key: Ref) -> bool:
    """Whether a key is a string object (not interned) of type str itself."""
    return is_object(key) and cast(Object, key).type is type_object(Str)


def hash_of_key(key: Ref) -> Int:
    """The hash of a key; TypeError if it is unhashable. May run code of the program."""
    if is_small(key):
        return small_value(key)
    if is_interned(key) or is_plain_text(key):
        return hash_of_text(text_of(key))
    return KeyHooks.hash_of(key)


@inline_function
def surely_different(left: Ref, right: Ref) -> bool:
    """Whether the words of two keys that are not the same are enough to see that they are not equal."""
    if bits(left) & bits(right) & 1:
        return True
    return (bits(left) ^ bits(right)) & 7 == 0 and bits(left) & 3 == 2


def compare_entry(table: Table, entries: Array[Ref], number: Int, key: Ref, hashed: Int) -> Int:
    """Whether an entry's key, which is not the same as `key`, is equal to it: MATCH, MISMATCH, or CHANGED."""
    found = entries[number]
    if found is DELETED:
        return MISMATCH
    if is_plain_text(found) and (is_interned(key) or is_plain_text(key)):
        return MATCH if same_text(cast(Str, found), text_of(key)) else MISMATCH
    if is_plain_text(key) and is_interned(found):
        return MATCH if same_text(text_of(found), cast(Str, key)) else MISMATCH
    index = table.index
    equal = hash_of_key(found) == hashed and KeyHooks.equals(found, key)
    if (
        table.entries is not entries
        or (config.growing_heap and table.index is not index)
        or number >= table.filled
        or entries[number] is not found
    ):
        return CHANGED
    return MATCH if equal else MISMATCH


# Searching


def find(table: Table, key: Ref, hashed: Int) -> Int:
    """The number of the entry of a key with that hash, or ABSENT. May run code of the program."""
    while True:
        entries = table.entries
        if entries is None:
            return ABSENT
        index = table.index
        if index is None:
            number = scan(table, entries, key, hashed)
        else:
            number = probe(table, entries, index, key, hashed, False)
        if number != CHANGED:
            return number


def scan(table: Table, entries: Array[Ref], key: Ref, hashed: Int) -> Int:
    """`find` without index. CHANGED if code of the program has changed the table."""
    for number in range(Int(table.filled)):
        if entries[number] is key:
            return number
    number = 0
    while number < table.filled:
        if not surely_different(entries[number], key):
            outcome = compare_entry(table, entries, number, key, hashed)
            if outcome == CHANGED:
                return CHANGED
            if outcome == MATCH:
                return number
        number += 1
    return ABSENT


def probe(
    table: Table, entries: Array[Ref], index: Index, key: Ref, hashed: Int, is_name: Const[bool]
) -> Int:
    """`find` with an index. With `is_name` the key is an interned string and no other keys than strings match."""
    mask = Int(index.length) - 1
    position = hashed & mask
    perturbation = truncate(Word, hashed)
    while True:
        number = candidate(index, position, hashed)
        if number == FREE:
            return ABSENT
        if 0 <= number < table.filled:
            found = entries[number]
            if found is key:
                return number
            if is_name:
                if is_plain_text(found) and same_text(cast(Str, found), text_of(key)):
                    return number
            elif not surely_different(found, key):
                outcome = compare_entry(table, entries, number, key, hashed)
                if outcome == CHANGED:
                    return CHANGED
                if outcome == MATCH:
                    return number
        perturbation >>= PERTURBATION
        position = next_position(position, perturbation, mask)


def find_name(table: Table, name: Ref) -> Int:
    """The number of the entry of an interned string, or ABSENT. Never runs code of the program."""
    entries = table.entries
    if entries is None:
        return ABSENT
    index = table.index
    if index is None:
        return scan_names(table, entries, name)
    if HINT_COUNT == 0:
        return probe(table, entries, index, name, hash_of_text(text_of(name)), True)
    hint = hint_of(entries, name)
    number = Int(HINTS[hint])
    if number < table.filled and entries[number] is name:
        return number
    number = probe(table, entries, index, name, hash_of_text(text_of(name)), True)
    if number >= 0:
        set_hint(hint, number)
    return number


def scan_names(table: Table, entries: Array[Ref], name: Ref) -> Int:
    """`find_name` without index."""
    has_objects = False
    for number in range(Int(table.filled)):
        found = entries[number]
        if found is name:
            return number
        has_objects = has_objects or is_plain_text(found)
    if has_objects:
        text = text_of(name)
        for number in range(Int(table.filled)):
            if is_plain_text(entries[number]) and same_text(cast(Str, entries[number]), text):
                return number
    return ABSENT


def find_quickly(table: Table, key: Ref) -> Int:
    """The number of the entry of a key that is no object, if it can be found without its hash; else ABSENT."""
    entries = table.entries
    if entries is None:
        return ABSENT
    if table.index is None:
        for number in range(Int(table.filled)):
            if entries[number] is key:
                return number
    elif HINT_COUNT != 0 and is_interned(key):
        number = Int(HINTS[hint_of(entries, key)])
        if number < table.filled and entries[number] is key:
            return number
    return ABSENT


def find_key(table: Table, key: Ref) -> Int:
    """The number of the entry of a key, or ABSENT. TypeError if it is unhashable."""
    if is_object(key):
        return find(table, key, hash_of_key(key))
    number = find_quickly(table, key)
    if number < 0:
        number = find(table, key, hash_of_key(key))
        if HINT_COUNT != 0 and number >= 0 and is_interned(key):
            set_hint(hint_of(cast(Array[Ref], table.entries), key), number)
    return number


# Room


def capacity_for(count: Int) -> Int:
    """How many entries to make room for when `count` are needed now; MemoryError if there can't be so many."""
    if count <= FIRST_CAPACITY:
        return FIRST_CAPACITY
    if count <= SEARCHED:
        return (count + 1) & ~1
    if count > MOST_ENTRIES // 2:
        raise MemoryError
    if config.growing_heap:
        return count * 2 if count < LARGE else count + (count >> 3)
    return count + (count >> 1)


def has_room(table: Table, kind: Int) -> bool:
    """Whether one more entry can be added without new arrays."""
    entries = table.entries
    if entries is None or table.filled >= len(entries) >> kind:
        return False
    index = table.index
    return index is None or has_free_cell(index)


def squeeze(table: Table, kind: Int) -> None:
    """Close the gaps that deleted entries have left in a table without index."""
    entries = cast(Array[Ref], table.entries)
    half = len(entries) >> 1
    number = 0
    for source in range(Int(table.filled)):
        if entries[source] is not DELETED:
            entries[number] = entries[source]
            if kind == MAPPING:
                entries[half + number] = entries[half + source]
            number += 1
    table.filled = number


def lengthen_entries(entries: Array[Ref], kind: Int) -> bool:
    """Make room for more entries in the array there is; whether that was possible. Runs no code of the program."""
    capacity = len(entries) >> kind
    if not lengthen(address_of(entries), Word(len(entries) + (1 << kind))):
        return False
    if kind == MAPPING:
        half = len(entries) >> 1
        copy_items(entries.pointer(half), entries.pointer(capacity), capacity)
        fill_items(entries.pointer(capacity), NONE, half - capacity)
    return True


def move_entries(table: Table, entries: Array[Ref], capacity: Int, kind: Int) -> None:
    """Put the entries of a large table without gaps into a larger array, bit by bit, so that little memory is taken
    twice. Their numbers stay, and so does the index: runs no code of the program."""
    want_room()
    larger = Array[Ref](capacity << kind)
    old_half = len(entries) >> 1
    half = len(larger) >> 1
    if kind == MAPPING:
        move_items(larger, half, entries, old_half, Int(table.filled))
    move_items(larger, 0, entries, 0, Int(table.filled))
    table.entries = larger


def renew_index(table: Table, entries: Array[Ref], old: Index, capacity: Int) -> None:
    """Give a table without gaps a new index; does nothing if code of the program changes the table meanwhile."""
    index = new_index(index_length_for(capacity))
    count = table.count
    used = old.used
    for number in range(Int(count)):
        hashed = hash_of_key(entries[number])
        if table.entries is not entries or table.index is not old or old.used != used or table.count != count:
            return
        enter(index, hashed, number)
    table.index = index


def enlarge(table: Table, kind: Int) -> None:
    """Make room for at least one more entry, perhaps; does nothing if code of the program changes the table meanwhile.
    The entries of a large table without gaps stay where they are if that is possible."""
    entries = table.entries
    index = table.index
    capacity = capacity_for(Int(table.count) + 1)
    if (
        config.growing_heap
        and entries is not None
        and index is not None
        and table.filled == table.count > LARGE
    ):
        if table.filled < len(entries) >> kind:
            renew_index(table, entries, index, capacity)
            return
        if not lengthen_entries(entries, kind):
            move_entries(table, entries, capacity, kind)
        return
    make_room(table, capacity, kind)


def make_room(table: Table, capacity: Int, kind: Int) -> None:
    """Give a table new arrays for `capacity` entries; does nothing if code of the program changes it meanwhile."""
    entries = table.entries
    want_room()
    fresh = Array[Ref](capacity << kind)
    index = new_index(index_length_for(capacity)) if capacity > SEARCHED else None
    if entries is not None and not (
        copy_keys(table, entries, fresh, index) and copy_values(table, entries, fresh, kind)
    ):
        return
    table.entries = fresh
    table.index = index
    table.filled = table.count


def reserve_entries(table: Table, count: Int, kind: Int) -> None:
    """Make room for `count` entries in all."""
    entries = table.entries
    capacity = 0 if entries is None else len(entries) >> kind
    if count > capacity - Int(table.filled - table.count):
        make_room(table, count, kind)


def copy_keys(table: Table, entries: Array[Ref], fresh: Array[Ref], index: Index | None) -> bool:
    """Copy the keys in use to new arrays. Returns False if code of the program has changed the table meanwhile."""
    filled = table.filled
    copied = 0
    for number in range(Int(filled)):
        key = entries[number]
        if key is DELETED:
            continue
        if index is not None:
            hashed = hash_of_key(key)
            if table.entries is not entries or table.filled != filled or copied >= table.count:
                return False
            enter(index, hashed, copied)
        fresh[copied] = key
        copied += 1
    return copied == table.count


def copy_values(table: Table, entries: Array[Ref], fresh: Array[Ref], kind: Int) -> bool:
    """Copy the values after the keys; False if the keys are not the same any more."""
    half = len(entries) >> 1
    fresh_half = len(fresh) >> 1
    copied = 0
    for number in range(Int(table.filled)):
        if entries[number] is not DELETED:
            if entries[number] is not fresh[copied]:
                return False
            if kind == MAPPING:
                fresh[fresh_half + copied] = entries[half + number]
            copied += 1
    return True


# Changing


def insert(table: Table, key: Ref, hashed: Int, kind: Int) -> Int:
    """The number of the entry of a key that was not found, now entered."""
    while not has_room(table, kind):
        if table.index is None and table.count < table.filled:
            squeeze(table, kind)
        else:
            enlarge(table, kind)
            number = find(table, key, hashed)
            if number >= 0:
                return number
    entries = cast(Array[Ref], table.entries)
    number = Int(table.filled)
    entries[number] = key
    index = table.index
    if index is not None:
        enter(index, hashed, number)
    table.filled += 1
    table.count += 1
    return number


def remove_entry(table: Table, number: Int, kind: Int) -> None:
    """Delete the entry with this number."""
    entries = cast(Array[Ref], table.entries)
    entries[number] = DELETED
    if kind == MAPPING:
        entries[(len(entries) >> 1) + number] = NONE
    table.count -= 1
    filled = Int(table.filled)
    while filled > 0 and entries[filled - 1] is DELETED:
        filled -= 1
    table.filled = filled
    index = table.index
    if filled == 0 and index is not None:
        index.first = 0


def clear(table: Table) -> None:
    """Remove all entries."""
    table.count = 0
    table.filled = 0
    table.entries = None
    table.index = None


def copy_table(source: Table, target: Table) -> None:
    """Let an empty table have the same entries as another of its kind. Runs no code of the program."""
    entries = source.entries
    if entries is None or source.count == 0:
        return
    index = source.index
    copied_index = copy_index(index) if index is not None else None
    copied = Array[Ref](len(entries))
    copy_items(copied.pointer(0), entries.pointer(0), len(entries))
    target.index = copied_index
    target.entries = copied
    target.count = source.count
    target.filled = source.filled


# Going through


def next_entry(table: Table, position: Int) -> Int:
    """The position of the first entry in use at or after `position`, -1 at the end."""
    entries = table.entries
    if entries is not None:
        while position < table.filled:
            if entries[position] is not DELETED:
                return position
            position += 1
    return -1


def first_entry(table: Table) -> Int:
    """The position of the first entry in use, -1 if there is none."""
    index = table.index
    if index is None:
        return next_entry(table, 0)
    position = next_entry(table, Int(index.first))
    if position > index.first:
        index.first = position
    return position


@inline_function
def key_at(table: Table, position: Int) -> Ref:
    """The key of the entry at a position."""
    return cast(Array[Ref], table.entries)[position]


@inline_function
def value_at(table: Table, position: Int) -> Ref:
    """The value of the entry at a position of a mapping."""
    entries = cast(Array[Ref], table.entries)
    return entries[(len(entries) >> 1) + position]


@inline_function
def set_value_at(table: Table, position: Int, value: Ref) -> None:
    """Change the value of the entry at a position of a mapping."""
    entries = cast(Array[Ref], table.entries)
    entries[(len(entries) >> 1) + position] = value


# Mappings


def lookup(table: Table, key: Ref) -> Ref | None:
    """The value of a key. May call `__hash__` and `__eq__` of the program."""
    number = find_key(table, key)
    return None if number < 0 else value_at(table, number)


def lookup_name(table: Table, name: Ref) -> Ref | None:
    """The value of an interned string used as key; fast, never calls code of the program."""
    number = find_name(table, name)
    return None if number < 0 else value_at(table, number)


def store(table: Table, key: Ref, value: Ref) -> None:
    """Set the value of a key."""
    number = ABSENT if is_object(key) else find_quickly(table, key)
    if number < 0:
        hashed = hash_of_key(key)
        number = find(table, key, hashed)
        if number < 0:
            number = insert(table, key, hashed, MAPPING)
    set_value_at(table, number, value)


def store_name(table: Table, name: Ref, value: Ref) -> None:
    """Set the value of an interned string used as key in a namespace; fast, calls no code of the program to find it."""
    number = find_name(table, name)
    if number < 0:
        number = insert(table, name, hash_of_text(text_of(name)), MAPPING)
    set_value_at(table, number, value)


def delete(table: Table, key: Ref) -> Ref | None:
    """Remove a key; returns its value, absent if the key was not there."""
    number = find_key(table, key)
    if number < 0:
        return None
    value = value_at(table, number)
    remove_entry(table, number, MAPPING)
    return value


def reserve(table: Table, count: Int) -> None:
    """Make room for `count` entries in all in a mapping."""
    reserve_entries(table, count, MAPPING)


# Sets


def add(table: Table, key: Ref) -> bool:
    """Add a key to a set; whether it was not yet there."""
    hashed = hash_of_key(key)
    count = table.count
    if find(table, key, hashed) >= 0:
        return False
    insert(table, key, hashed, SET)
    return table.count != count


def discard(table: Table, key: Ref) -> bool:
    """Remove a key from a set; whether it was there."""
    number = find_key(table, key)
    if number < 0:
        return False
    remove_entry(table, number, SET)
    return True


def has_key(table: Table, key: Ref) -> bool:
    """Whether a key is in a set or mapping."""
    return find_key(table, key) >= 0


def reserve_keys(table: Table, count: Int) -> None:
    """Make room for `count` entries in all in a set."""
    reserve_entries(table, count, SET)
