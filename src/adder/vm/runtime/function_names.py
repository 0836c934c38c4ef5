"""Names of built-in functions and methods. They are not stored: a name is found where the function is."""

from __future__ import annotations

from adder.typed import Array, Ref, cast, interned
from adder.vm.runtime.attributes import find_attribute, load_attribute
from adder.vm.runtime.namespaces import BUILTINS_MODULE
from adder.vm.types.function import BoundMethod
from adder.vm.types.module import Module, ModuleTable
from adder.vm.types.structure import BuiltinFunction, ClassMethod, StaticMethod, owner_of
from adder.vm.types.type import method_of, slot_of

NAME = interned("__name__")


@method_of(BuiltinFunction, "getter", name="__name__")
def function_name(function: BuiltinFunction) -> Ref:
    """`function.__name__`"""
    owner = owner_of(function)
    if owner is not None:
        found = name_in(cast(Array[Ref], owner.namespace), function)
        if found is not None:
            return found
    found = name_in(BUILTINS_MODULE.constants, function)
    if found is not None:
        return found
    for entry in ModuleTable.modules:
        found = name_in(cast(Module, entry).constants, function)
        if found is not None:
            return found
    return interned("function")


def name_in(namespace: Array[Ref], function: Ref) -> Ref | None:
    """The name of a function in a namespace in ROM."""
    for index in range(0, len(namespace), 2):
        value = namespace[index + 1]
        if value is function:
            return namespace[index]
        if isinstance(value, ClassMethod) and value.function is function:
            return namespace[index]
        if isinstance(value, StaticMethod) and value.function is function:
            return namespace[index]
    return None


@slot_of(BoundMethod, "get_attribute")
def bound_method_attribute(method: BoundMethod, name: Ref) -> Ref | None:
    """A bound method has the attributes of its function."""
    if name is NAME:
        return load_attribute(method.function, name)
    if name is interned("__self__") or name is interned("__func__") or name is interned("__class__"):
        return None
    return find_attribute(method.function, name)
