"""The type list."""

from __future__ import annotations

from adder.typed import U32, Array, Object, Ref


class List(Object):
    """A growable array: the first `length` of `items` are in use. `items` is absent in an empty list."""

    length: U32 = 0
    items: Array[Ref] | None = None

    def append(self, item: Ref) -> None:
        """Add an item at the end."""
        raise NotImplementedError
