"""Generic operations on values, dispatched through the slots of their types. Needs nothing but types and slots.

Built-in types use these to compare, hash, iterate and measure what they contain.
"""

from __future__ import annotations

from adder.typed import Int, Ref


def equals(left: Ref, right: Ref) -> bool:
    """`left == right` as a condition."""
    raise NotImplementedError


def less_than(left: Ref, right: Ref) -> bool:
    """`left < right` as a condition."""
    raise NotImplementedError


def hash_of(value: Ref) -> Int:
    """`hash(value)`; TypeError if the value is unhashable."""
    raise NotImplementedError


def truth_of(value: Ref) -> bool:
    """`bool(value)`."""
    raise NotImplementedError


def length_of(value: Ref) -> Int:
    """`len(value)`."""
    raise NotImplementedError


def get_iterator(value: Ref) -> Ref:
    """`iter(value)`."""
    raise NotImplementedError


def next_item(iterator: Ref) -> Ref | None:
    """The next item of an iterator, absent when it is exhausted."""
    raise NotImplementedError
