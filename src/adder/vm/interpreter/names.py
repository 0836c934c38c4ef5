"""Variables by name: globals, builtins, and the namespaces of class bodies and of code given to exec."""

from __future__ import annotations

from typing import TypeGuard

from adder.typed import (
    Array,
    Int,
    Pointer,
    Ref,
    cast,
    cold,
    inline_function,
    interned,
    likely,
    no_inline,
    type_object,
)
from adder.vm.hints import HINTS, SIZE as HINT_COUNT, hint_of, set_hint
from adder.vm.interpreter.code import UNNAMED
from adder.vm.interpreter.frames import function_of
from adder.vm.runtime.namespaces import lookup_builtin
from adder.vm.table import delete, find_name, lookup_name, store, value_at
from adder.vm.types.cell import Cell
from adder.vm.types.dict import Dict
from adder.vm.types.protocol import delete_item, get_item, set_item


@inline_function
def load_global(registers: Pointer[Ref], name: Ref) -> Ref:
    """The global of the running function's module, or else the builtin, of that name."""
    globals_ = function_of(registers).globals
    if HINT_COUNT != 0:
        entries = globals_.entries
        if likely(entries is not None):
            number = Int(HINTS[hint_of(entries, name)])  # type: ignore[arg-type]
            if likely(number < globals_.filled and entries[number] is name):  # type: ignore[index]
                return value_at(globals_, number)
    return load_other_global(globals_, name)


@no_inline
def load_other_global(globals_: Dict, name: Ref) -> Ref:
    """A global that is not where it was last time, or a builtin."""
    number = find_name(globals_, name)
    if number < 0:
        return load_builtin(name)
    entries = globals_.entries
    if HINT_COUNT != 0 and entries is not None:
        set_hint(hint_of(entries, name), number)
    return value_at(globals_, number)


def load_builtin(name: Ref) -> Ref:
    """The builtin of that name."""
    value = lookup_builtin(name)
    if value is None:
        raise NameError("name '%s' isn't defined", name)
    return value


@inline_function
def free_cell(registers: Pointer[Ref], index: Int) -> Cell:
    """A cell of the running function's closure."""
    return cast(Cell, cast(Array[Ref], function_of(registers).closure)[index])


def delete_global(registers: Pointer[Ref], name: Ref) -> None:
    """`del name` for a global."""
    if delete(function_of(registers).globals, name) is None:
        raise NameError("name '%s' isn't defined", name)


def load_name(registers: Pointer[Ref], namespace: Ref, name: Ref) -> Ref:
    """A name in a namespace, or else global."""
    value = name_in(namespace, name)
    if value is not None:
        return value
    return load_global(registers, name)


def is_plain_dict(namespace: Ref) -> TypeGuard[Dict]:
    """Whether a namespace is a dict, and no instance of a class that derives from it and may have ways of its own."""
    return isinstance(namespace, Dict) and namespace.type is type_object(Dict)


def name_in(namespace: Ref, name: Ref) -> Ref | None:
    """A name in a namespace, absent if it is not there."""
    if is_plain_dict(namespace):
        return lookup_name(namespace, name)
    try:
        return get_item(namespace, name)
    except KeyError:
        return None


def store_name(namespace: Ref, name: Ref, value: Ref) -> None:
    """Set a name in a namespace."""
    if is_plain_dict(namespace):
        store(namespace, name, value)
    else:
        set_item(namespace, name, value)


def delete_name(namespace: Ref, name: Ref) -> None:
    """`del name` in a namespace."""
    if is_plain_dict(namespace):
        if delete(namespace, name) is None:
            raise NameError("name '%s' isn't defined", name)
    else:
        delete_item(namespace, name)


@cold
def name_at(constants: Pointer[Ref], index: Int) -> Ref:
    """The name of the variable that a CHECK instruction found unbound."""
    return interned("?") if index == UNNAMED else constants[index]


@cold
def unbound_local(name: Ref) -> None:
    """The error for a local variable without a value."""
    raise UnboundLocalError("cannot access local variable '%s' where it is not associated with a value", name)


@cold
def unbound_free(name: Ref) -> None:
    """The error for a variable of an enclosing function without a value."""
    raise NameError(
        "cannot access free variable '%s' where it is not associated with a value in enclosing scope", name
    )
