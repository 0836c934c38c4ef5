"""The ordered hash table under dictionaries, sets and namespaces.

`entries` holds the entries in the order of insertion: key and value for a mapping, the key alone for a set; the key
of a deleted entry is DELETED. `index` finds the entry of a key by its hash; up to 8 entries there is none.
"""

from __future__ import annotations

from adder.typed import U32, Array, Int, Object, Ref


class Table(Object):
    """`count` entries are in use; the first `filled` places of `entries` are in use or deleted."""

    count: U32 = 0
    filled: U32 = 0
    entries: Array[Ref] | None = None
    index: Ref | None = None


def lookup(table: Table, key: Ref) -> Ref | None:
    """The value of a key. May call `__hash__` and `__eq__` of the program."""
    raise NotImplementedError


def lookup_name(table: Table, name: Ref) -> Ref | None:
    """The value of an interned string used as key; fast, never calls code of the program."""
    raise NotImplementedError


def store(table: Table, key: Ref, value: Ref) -> None:
    """Set the value of a key."""
    raise NotImplementedError


def delete(table: Table, key: Ref) -> Ref | None:
    """Remove a key; returns its value, absent if the key was not there."""
    raise NotImplementedError


def next_entry(table: Table, position: Int) -> Int:
    """The position of the first entry in use at or after `position`, -1 at the end."""
    raise NotImplementedError


def key_at(table: Table, position: Int) -> Ref:
    """The key of the entry at a position."""
    raise NotImplementedError


def value_at(table: Table, position: Int) -> Ref:
    """The value of the entry at a position."""
    raise NotImplementedError


def clear(table: Table) -> None:
    """Remove all entries."""
    raise NotImplementedError


def reserve(table: Table, count: Int) -> None:
    """Make room for `count` entries in all."""
    raise NotImplementedError


def has_key(table: Table, key: Ref) -> bool:
    """Whether a key is in the table."""
    raise NotImplementedError


def add_key(table: Table, key: Ref) -> None:
    """Add a key to a set."""
    raise NotImplementedError


def copy_table(target: Table, source: Table) -> None:
    """Make an empty table a copy of another one of the same kind."""
    raise NotImplementedError
