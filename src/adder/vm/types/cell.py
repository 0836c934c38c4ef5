"""Cells: variables shared by a function and the functions inside it."""

from __future__ import annotations

from adder.typed import Object, Ref


class Cell(Object):
    """A shared variable; absent while unbound."""

    content: Ref | None
