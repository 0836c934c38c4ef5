"""A dict that programs cannot change: the tables that belong to the system."""

from __future__ import annotations

from typing import NoReturn

from adder.typed import Int, Pointer, Ref, cold
from adder.vm.types.dict import Dict
from adder.vm.types.operators import INPLACE_OR
from adder.vm.types.type import builtin_type, method_of


@builtin_type("dict", known=False)
class FixedDict(Dict):
    """The struct is that of dict, and `native` says so: what takes dicts takes these. A copy is an ordinary dict."""

    def __setitem__(self, key: Ref, value: Ref) -> None:
        cannot_change()

    def __delitem__(self, key: Ref) -> None:
        cannot_change()

    def binary(self, op: Int, other: Ref) -> Ref:
        if op == INPLACE_OR:
            cannot_change()
        return Dict.binary(self, op, other)


FixedDict.type_object.native = Dict.type_object


@cold
def cannot_change() -> NoReturn:
    """The error of every change."""
    raise TypeError("the dict is read-only")


def refuse(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """A method that would change the dict, whatever its arguments are."""
    cannot_change()


for _name in ("clear", "pop", "popitem", "setdefault", "update", "__init__"):
    method_of(FixedDict, name=_name, raw=True)(refuse)
