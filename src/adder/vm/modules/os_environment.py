"""os.environ: the environment variables as they were at the start, and as the program has changed them since."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import U8, Int, Pointer, Ref, Struct
from adder.vm.modules.file_system import checked, path_bytes
from adder.vm.strings import as_str, str_from_bytes
from adder.vm.table import delete, lookup, store
from adder.vm.types.bytes_like import not_a_str
from adder.vm.types.dict import Dict
from adder.vm.types.text_search import find_bytes
from adder.vm.types.text_strip import BYTE_VALUES
from adder.vm.types.type import builtin_type, slot_of

EQUALS = ord("=")


class Environment:
    """Functions of the target, set when it is imported. `variable(n)` is the n-th variable as text `NAME=value`,
    absent behind the last one. Texts that are passed end with a 0 byte; errors are negative numbers."""

    variable: ClassVar[Callable[[Int], Ref | None]]
    set: ClassVar[Callable[[Pointer[U8], Pointer[U8]], Int]]
    unset: ClassVar[Callable[[Pointer[U8]], Int]]


@builtin_type("_Environ", known=False)
class Environ(Dict):
    """Setting or deleting an item changes the environment of the process as well."""


class EnvironmentState(Struct):
    """The variables as a dict, made when it is first asked for."""

    variables: Environ | None = None


environment = EnvironmentState()


def variables() -> Environ:
    """`os.environ`."""
    found = environment.variables
    if found is None:
        found = Environ()
        number = 0
        entry = Environment.variable(number)
        while entry is not None:
            add_entry(found, entry)
            number += 1
            entry = Environment.variable(number)
        environment.variables = found
    return found


def add_entry(found: Environ, entry: Ref) -> None:
    """Enter a text `NAME=value`."""
    text = as_str(entry)
    assert text is not None
    start = text.items.pointer()
    length = Int(text.length)
    end = find_bytes(start, length, BYTE_VALUES.pointer(EQUALS), 1)
    if end > 0:
        store(found, str_from_bytes(start, end), str_from_bytes(start + (end + 1), length - end - 1))


@slot_of(Environ, "set_item")
def set_item(self: Environ, key: Ref, value: Ref) -> None:
    """`os.environ[key] = value`"""
    put_variable(key, value)
    store(self, key, value)


@slot_of(Environ, "delete_item")
def delete_item(self: Environ, key: Ref) -> None:
    """`del os.environ[key]`"""
    if delete(self, key) is None:
        raise KeyError(key)
    checked(Environment.unset(path_bytes(key).pointer()), None)


def put_variable(key: Ref, value: Ref) -> None:
    """Set a variable of the process."""
    if as_str(key) is None:
        not_a_str(key)
    if as_str(value) is None:
        not_a_str(value)
    checked(Environment.set(path_bytes(key).pointer(), path_bytes(value).pointer()), None)


def get_variable(key: Ref, default: Ref) -> Ref:
    """A variable, or the default."""
    if as_str(key) is None:
        not_a_str(key)
    value = lookup(variables(), key)
    return default if value is None else value
