"""Built-in functions about values and their attributes: callable, dir, getattr, isinstance, repr, …"""

from __future__ import annotations

from adder.typed import Int, Ref, cast, config, interned
from adder.vm.runtime.attributes import (
    delete_attribute,
    find_attribute,
    find_special,
    invoke1,
    load_attribute,
    store_attribute,
)
from adder.vm.runtime.classes import build_class, is_type
from adder.vm.runtime.formatting import ascii_of, format_value
from adder.vm.runtime.lookup import lookup_special
from adder.vm.runtime.namespaces import BUILTINS, collect_names
from adder.vm.runtime.object_methods import attribute_name
from adder.vm.stack import check_c_stack
from adder.vm.types.list import List, new_list
from adder.vm.types.protocol import call0, is_subtype, repr_of, truth_of, type_of
from adder.vm.types.sorting import sort_list
from adder.vm.types.structure import IS_CLASS, Known, Type
from adder.vm.types.tuple import Tuple
from adder.vm.value import NONE

EMPTY = interned("")


@BUILTINS.function(name="callable")
def is_callable(value: Ref) -> bool:
    """`callable(value)`"""
    if type_of(value).flags & IS_CLASS:
        return lookup_special(value, interned("__call__")) is not None
    return type_of(value).slots.call is not None


# Attributes


@BUILTINS.function
def getattr_(value: Ref, name: Ref, default: Ref | None = None) -> Ref:
    """`getattr(value, name[, default])`"""
    name = attribute_name(name)
    if default is None:
        return load_attribute(value, name)
    found = find_attribute(value, name)
    return default if found is None else found


@BUILTINS.function
def hasattr_(value: Ref, name: Ref) -> bool:
    """`hasattr(value, name)`"""
    return find_attribute(value, attribute_name(name)) is not None


@BUILTINS.function
def setattr_(value: Ref, name: Ref, new: Ref) -> None:
    """`setattr(value, name, new)`"""
    store_attribute(value, attribute_name(name), new)


@BUILTINS.function
def delattr_(value: Ref, name: Ref) -> None:
    """`delattr(value, name)`"""
    delete_attribute(value, attribute_name(name))


def names_of(value: Ref) -> Ref:
    """`dir(value)`: the names of a value's attributes, sorted."""
    found = new_list()
    method = find_special(value, interned("__dir__"))
    if method is not None:
        found.extend(call0(method))
        sort_list(found, NONE, False)
        return found
    collect_names(value, found)
    sort_list(found, NONE, False)
    return without_repetitions(found)


def without_repetitions(names: List) -> List:
    """The different items of a sorted list."""
    made = new_list()
    for index in range(Int(names.length)):
        if index == 0 or names.items[index] is not names.items[index - 1]:
            made.append(names.items[index])
    return made


# Types


@BUILTINS.function
def isinstance_(value: Ref, types: Ref) -> bool:
    """`isinstance(value, type or tuple of types)`"""
    return derives_from_any(value, type_of(value), types, interned("__instancecheck__"))


@BUILTINS.function
def issubclass_(cls: Ref, types: Ref) -> bool:
    """`issubclass(cls, type or tuple of types)`"""
    if not is_type(cls):
        raise TypeError("issubclass() arg 1 must be a class")
    return derives_from_any(cls, cast(Type, cls), types, interned("__subclasscheck__"))


def derives_from_any(value: Ref, type_: Type, types: Ref, hook: Ref) -> bool:
    """Whether a type derives from another, or from one of a tuple. A metaclass may decide it otherwise for `value`, by
    the method named `hook`, but not about instances of the class itself."""
    if type_of(types).native is Known.tuple:
        check_c_stack()
        for entry in cast(Tuple, types).items:
            if derives_from_any(value, type_, entry, hook):
                return True
        return False
    if config.metaclass_checks and type_of(types).flags & IS_CLASS and type_of(value) is not types:
        special = lookup_special(types, hook)
        if special is not None:
            return truth_of(invoke1(special, types, value))
    if not is_type(types):
        raise TypeError("isinstance() arg 2 must be a type or a tuple of types")
    return is_subtype(type_, cast(Type, types))


# Text


@BUILTINS.function(name="repr")
def representation(value: Ref) -> Ref:
    """`repr(value)`"""
    return repr_of(value)


@BUILTINS.function(name="ascii")
def ascii_representation(value: Ref) -> Ref:
    """`ascii(value)`"""
    return ascii_of(value)


@BUILTINS.function(name="format")
def formatted(value: Ref, spec: Ref = EMPTY) -> Ref:
    """`format(value[, spec])`"""
    return format_value(value, spec)


BUILTINS.function(build_class, name="__build_class__", raw=True)
