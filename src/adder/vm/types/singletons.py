"""The types of None, Ellipsis and NotImplemented."""

from __future__ import annotations

from adder.typed import Int, Object, Ref
from adder.vm.types.output import Output
from adder.vm.types.structure import Type
from adder.vm.types.type import builtin_type, constructor
from adder.vm.value import ELLIPSIS, NONE, NOT_IMPLEMENTED


@builtin_type("NoneType", final=True)
class NoneType(Object):
    """The type of None, which is no object but an immediate."""

    @constructor
    def create(cls: Type) -> Ref:
        return NONE

    def __bool__(self) -> bool:
        return False

    def print(self, out: Output, mode: Int) -> None:
        out.text("None")


@builtin_type("ellipsis", final=True)
class EllipsisType(Object):
    """The type of Ellipsis."""

    @constructor
    def create(cls: Type) -> Ref:
        return ELLIPSIS

    def print(self, out: Output, mode: Int) -> None:
        out.text("Ellipsis")


@builtin_type("NotImplementedType", final=True)
class NotImplementedType(Object):
    """The type of NotImplemented."""

    @constructor
    def create(cls: Type) -> Ref:
        return NOT_IMPLEMENTED

    def print(self, out: Output, mode: Int) -> None:
        out.text("NotImplemented")
