"""What a class knows of its special methods: the flags that stand for them."""

from __future__ import annotations

from adder.typed import U32, Int, Ref, interned
from adder.vm.runtime.attributes import is_data_descriptor
from adder.vm.runtime.lookup import class_changed, late
from adder.vm.table import Table, key_at, next_entry, value_at
from adder.vm.types.structure import (
    HAS_BOOL,
    HAS_DATA_DESCRIPTOR,
    HAS_DELATTR,
    HAS_EQ,
    HAS_FINALIZER,
    HAS_GET,
    HAS_GETATTR,
    HAS_GETATTRIBUTE,
    HAS_HASH,
    HAS_INIT,
    HAS_NEW,
    HAS_SETATTR,
    IS_EXCEPTION,
    IS_MAPPING,
    IS_SEQUENCE,
    Type,
)

FLAGS = (
    (interned("__init__"), HAS_INIT),
    (interned("__new__"), HAS_NEW),
    (interned("__eq__"), HAS_EQ),
    (interned("__ne__"), HAS_EQ),
    (interned("__hash__"), HAS_HASH),
    (interned("__bool__"), HAS_BOOL),
    (interned("__len__"), HAS_BOOL),
    (interned("__getattr__"), HAS_GETATTR),
    (interned("__getattribute__"), HAS_GETATTRIBUTE),
    (interned("__setattr__"), HAS_SETATTR),
    (interned("__delattr__"), HAS_DELATTR),
    (interned("__get__"), HAS_GET),
    (interned("__del__"), HAS_FINALIZER),
)

INHERITED = (
    HAS_INIT
    | HAS_NEW
    | HAS_EQ
    | HAS_HASH
    | HAS_BOOL
    | HAS_GETATTR
    | HAS_GETATTRIBUTE
    | HAS_SETATTR
    | HAS_DELATTR
    | HAS_GET
    | HAS_FINALIZER
    | HAS_DATA_DESCRIPTOR
    | IS_EXCEPTION
    | IS_SEQUENCE
    | IS_MAPPING
)
"""The flags that a class has if a base has them."""


def flag_of_name(name: Ref) -> Int:
    """The flag of a special method, 0 for other names."""
    for special, flag in FLAGS:
        if name is special:
            return flag
    return 0


def flags_of_attribute(name: Ref, value: Ref) -> Int:
    """The flags that a class gets from one attribute."""
    flags = flag_of_name(name)
    if is_data_descriptor(value):
        flags |= HAS_DATA_DESCRIPTOR
    return flags


def flags_of_namespace(namespace: Table) -> Int:
    """The flags that a class gets from its namespace."""
    flags = 0
    position = next_entry(namespace, 0)
    while position >= 0:
        flags |= flags_of_attribute(key_at(namespace, position), value_at(namespace, position))
        position = next_entry(namespace, position + 1)
    return flags


def note_attribute(cls: Type, name: Ref, value: Ref) -> None:
    """A class that exists already gets an attribute."""
    flags = flags_of_attribute(name, value)
    cls.flags |= U32(flags)
    late.flags |= U32(flags)
    class_changed()
