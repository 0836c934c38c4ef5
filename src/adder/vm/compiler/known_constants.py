"""Constants that a module defines by `NAME = const(expression)`: what they are while the module is compiled.

A name stands for its value from there on, until something else is assigned to it.
"""

from __future__ import annotations

from adder.typed import Ref, Struct, config, interned
from adder.vm.table import delete, lookup_name, store
from adder.vm.types.dict import Dict


class KnownConstants(Struct):
    """`values` are the constants by name, absent if there are none. With `replaced` the name `const` means something of
    the program's own. `in_classes` says that classes may have constants."""

    values: Dict | None = None
    replaced: bool = False
    in_classes: bool = False


known = KnownConstants()


def begin_constants() -> tuple[Dict | None, bool]:
    """Start with no constants; returns what `restore_constants` needs to go back."""
    before = known.values
    replaced = known.replaced
    known.values = None
    known.replaced = False
    return before, replaced


def restore_constants(values: Dict | None, replaced: bool) -> None:
    """Go back to the constants of the module that was being compiled before."""
    known.values = values
    known.replaced = replaced


def known_constant(name: Ref) -> Ref | None:
    """The value of a global name that is a constant."""
    values = known.values
    return None if values is None else lookup_name(values, name)


def define_constant(name: Ref, value: Ref) -> None:
    """The global name stands for this value."""
    values = known.values
    if values is None:
        values = Dict()
        known.values = values
    store(values, name, value)


def note_assignment(name: Ref) -> None:
    """Something is assigned to a global name, or it is deleted: it is no constant any more."""
    if config.constant_folding:
        values = known.values
        if values is not None:
            delete(values, name)
        if name is interned("const"):
            known.replaced = True
