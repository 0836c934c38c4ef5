"""Attributes of types: those of instances as they look from the type, the type's own, those of its metaclass."""

from __future__ import annotations

from adder.typed import Array, Ref, cast, config, interned, type_object
from adder.vm.runtime.attributes import bind_to_class, is_plain_new
from adder.vm.runtime.construction import PLAIN_NEW
from adder.vm.runtime.instances import is_class
from adder.vm.runtime.lookup import class_changed, find_in_namespace, lookup_in_type
from adder.vm.runtime.order import order_of
from adder.vm.runtime.special_names import note_attribute
from adder.vm.strings import intern, is_str
from adder.vm.table import Table, delete, store
from adder.vm.types.dict import Dict
from adder.vm.types.fixed_dict import FixedDict
from adder.vm.types.protocol import call1
from adder.vm.types.structure import Type
from adder.vm.types.tuple import EMPTY_TUPLE, Tuple, tuple_of_run
from adder.vm.types.type import slot_of
from adder.vm.value import NONE


@slot_of(Type, "get_attribute")
def type_attribute(cls: Type, name: Ref) -> Ref | None:
    """An attribute of a type, absent if neither it nor its bases have it."""
    found = descriptive_attribute(cls, name)
    if found is None:
        found = lookup_in_type(cls, name)
        if found is not None:
            return bind_to_class(found, cls)
    return found


def descriptive_attribute(cls: Type, name: Ref) -> Ref | None:
    """An attribute that says what the type is."""
    if name is interned("__name__"):
        return cls.name
    if name is interned("__bases__"):
        return bases_of(cls)
    if name is interned("__base__"):
        base = cls.base
        return NONE if base is None else base
    if name is interned("__mro__"):
        order = order_of(cls)
        return tuple_of_run(order.pointer(), len(order))
    if name is interned("__dict__"):
        return namespace_as_dict(cls)
    if name is interned("__class__"):
        return cls.type
    if name is interned("__qualname__"):
        return own_or(cls, name, cls.name)
    if name is interned("__module__"):
        return own_or(cls, name, interned("builtins"))
    if name is interned("__doc__"):
        return own_or(cls, name, NONE)
    if config.introspection and is_plain_new(cls, name):
        return PLAIN_NEW
    return None


def own_or(cls: Type, name: Ref, default: Ref) -> Ref:
    """A string in the type's own namespace, or a default."""
    found = find_in_namespace(cls, name)
    return default if found is None else bind_to_class(found, cls)


def bases_of(cls: Type) -> Tuple:
    """`cls.__bases__`"""
    if is_class(cls):
        return cast(Tuple, cls.bases)
    base = cls.base
    if base is None:
        return EMPTY_TUPLE
    made = Tuple(1)
    made.items[0] = base
    return made


def namespace_as_dict(cls: Type) -> Dict:
    """`cls.__dict__`: a copy, which cannot be changed, as that would not change the type."""
    if is_class(cls):
        return read_only(cast(Dict, cls.namespace).copied())
    made = Dict()
    names = cast(Array[Ref], cls.namespace)
    index = 0
    while index < len(names):
        store(made, names[index], names[index + 1])
        index += 2
    return read_only(made)


def read_only(made: Dict) -> Dict:
    """Let a new dict be one that cannot be changed."""
    if config.introspection:
        made.type = type_object(FixedDict)
    return made


@slot_of(Type, "set_attribute")
def set_type_attribute(cls: Type, name: Ref, value: Ref | None) -> bool:
    """Set or delete an attribute of a class of the program."""
    if not is_class(cls):
        return False
    namespace = cast(Table, cls.namespace)
    if value is None:
        if delete(namespace, name) is None:
            return False
        class_changed()
        return True
    if name is interned("__name__"):
        if not is_str(value):
            raise TypeError("__name__ must be set to a string")
        cls.name = intern(value)
        return True
    store(namespace, name, value)
    note_attribute(cls, name, value)
    return True


@slot_of(Type, "get_item")
def type_item(cls: Type, key: Ref) -> Ref:
    """`cls[key]`: `__class_getitem__`"""
    method = lookup_in_type(cls, interned("__class_getitem__"))
    if method is None:
        raise TypeError("'%t' object isn't subscriptable", cls)
    return call1(bind_to_class(method, cls), key)
