"""Cells: variables shared by a function and the functions inside it."""

from __future__ import annotations

from adder.typed import Object, Ref
from adder.vm.types.type import builtin_type


@builtin_type("cell", final=True, known=False)
class Cell(Object):
    """A shared variable; absent while unbound. Programs may see the one that the body of a class returns."""

    content: Ref | None
