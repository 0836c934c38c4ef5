"""Instances of classes of the program: making them, and where their own attributes are.

An instance without native base is an `Instance`. One of a class that derives from a built-in type has that type's
struct and one more word at its end, which refers to an `Instance` that holds the attributes; exceptions have a field
for that.
"""

from __future__ import annotations

from typing import TypeGuard

from adder.typed import (
    Object,
    Ref,
    Word,
    address_of,
    bits,
    cast,
    copy_memory,
    inline_function,
    keep_alive,
    load_word,
    object_at,
    ref_of_bits,
    store_word,
    type_object,
)
from adder.vm.heap.heap import allocate
from adder.vm.heap.layout import EXTRA_REFERENCE, WORD_BYTES, end_of_items
from adder.vm.heap.weak import register_finaliser
from adder.vm.keys import MAX_ROOM, Instance, Keys, delete_attribute, get_attribute, set_attribute
from adder.vm.types.exceptions import ExceptionObject
from adder.vm.types.structure import HAS_FINALIZER, IS_CLASS, IS_EXCEPTION, Class, Type

INSTANCE_TYPE: Type = type_object(Instance)


def is_class(type_: Type) -> TypeGuard[Class]:
    """Whether a type is a class of the program."""
    return type_.flags & IS_CLASS != 0


@inline_function
def is_instance_object(type_: Type) -> bool:
    """Whether values of a type are `Instance`s."""
    return type_.native is INSTANCE_TYPE


def root_keys(cls: Class) -> Keys:
    """The keys of an instance without attributes."""
    keys = cls.keys
    assert keys is not None
    return keys


def new_instance(cls: Class) -> Instance:
    """A new instance of a class without native base, without attributes."""
    made = Instance(max(cls.room, 1), root_keys(cls))
    made.type = cls
    if cls.flags & HAS_FINALIZER:
        register_finaliser(made)
    return made


def own_attributes(value: Ref, type_: Type) -> Instance | None:
    """What holds the own attributes of an instance of a class of the program; absent as long as there are none."""
    if is_instance_object(type_):
        return cast(Instance, value)
    if type_.flags & IS_EXCEPTION:
        return cast(ExceptionObject, value).attributes
    if type_.layout & EXTRA_REFERENCE == 0:
        return None
    word = load_word(extra_slot(value, type_))
    return None if word == 0 else cast(Instance, ref_of_bits(word))


def extra_slot(value: Ref, type_: Type) -> Word:
    """The address of the last word of an instance of a class that derives from a built-in type."""
    return end_of_items(address_of(value), type_.layout)


def find_own(value: Ref, type_: Type, name: Ref) -> Ref | None:
    """An own attribute of an instance of a class of the program."""
    attributes = own_attributes(value, type_)
    return None if attributes is None else get_attribute(attributes, name)


def store_own(value: Ref, cls: Class, name: Ref, new: Ref) -> bool:
    """Set an own attribute of an instance; False if it can have none."""
    attributes = own_attributes(value, cls)
    if attributes is None:
        attributes = add_attributes(value, cls)
        if attributes is None:
            return False
    set_attribute(attributes, name, new)
    count = attributes.keys.count
    if cls.room < count <= MAX_ROOM:
        cls.room = count
    return True


def add_attributes(value: Ref, cls: Class) -> Instance | None:
    """Give an instance with native base room for attributes; None if it can have none."""
    if cls.flags & IS_EXCEPTION == 0 and cls.layout & EXTRA_REFERENCE == 0:
        return None
    attributes = Instance(max(cls.room, 1), root_keys(cls))
    if cls.flags & IS_EXCEPTION:
        cast(ExceptionObject, value).attributes = attributes
    else:
        store_word(extra_slot(value, cls), bits(attributes))
    return attributes


def delete_own(value: Ref, type_: Type, name: Ref) -> bool:
    """Delete an own attribute; False if there is none."""
    attributes = own_attributes(value, type_)
    return attributes is not None and delete_attribute(attributes, name)


def as_instance_of(value: Ref, cls: Class) -> Ref:
    """A copy, as an instance of `cls`, of an object of the built-in type that `cls` derives from."""
    type_ = cast(Object, value).type
    address = address_of(value)
    size = end_of_items(address, type_.layout) - address
    extra = WORD_BYTES if cls.layout & EXTRA_REFERENCE else 0
    copy = allocate(size + extra)
    copy_memory(copy, address_of(value), size)
    keep_alive(value)
    made = object_at(Object, copy)
    made.type = cls
    if cls.flags & HAS_FINALIZER:
        register_finaliser(made)
    return made
