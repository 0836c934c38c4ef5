"""The type tuple."""

from __future__ import annotations

from adder.typed import U32, Inline, Object, Ref, inline


class Tuple(Object):
    """An immutable sequence: its items follow the length."""

    length: U32
    items: Inline[Ref] = inline()


EMPTY_TUPLE = Tuple(0)
"""`()`"""
