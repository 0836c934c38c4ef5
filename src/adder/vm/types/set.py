"""The types set and frozenset."""

from __future__ import annotations

from adder.vm.table import Table


class Set(Table):
    """A mutable set: a table of keys without values."""


class FrozenSet(Set):
    """An immutable, hashable set."""
