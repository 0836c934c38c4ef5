"""Methods that all values have from the type object, and those of types."""

from __future__ import annotations

from adder.typed import Int, Object, Pointer, Ref, config
from adder.vm.runtime.attributes import change_attribute, generic_attribute, no_attribute
from adder.vm.runtime.instances import is_instance_object
from adder.vm.runtime.lookup import has
from adder.vm.runtime.order import order_of
from adder.vm.strings import intern_name, is_str
from adder.vm.types.list import new_list
from adder.vm.types.operators import EQ
from adder.vm.types.output import Output, string_builder
from adder.vm.types.protocol import (
    identity_hash,
    is_subtype,
    print_default,
    repr_of,
    str_of,
    truth_of,
    type_of,
)
from adder.vm.types.structure import HAS_INIT, HAS_NEW, Type
from adder.vm.types.type import method_of, slot_of
from adder.vm.value import NONE, NOT_IMPLEMENTED, TRUE, truth


@slot_of(Object, "hash")
def hash_object(value: Ref) -> Int:
    """The hash of values that equal nothing but themselves."""
    return identity_hash(value)


@method_of(Object, name="__repr__")
def object_repr(value: Ref) -> Ref:
    """`<C object at 7f0012345678>`"""
    out = string_builder()
    print_default(out, value)
    return out.result()


@method_of(Object, name="__str__")
def object_str(value: Ref) -> Ref:
    """What `repr` gives."""
    return repr_of(value)


@method_of(Object, name="__eq__")
def object_eq(value: Ref, other: Ref) -> Ref:
    """Equal to itself; nothing is known of others."""
    return TRUE if value is other else NOT_IMPLEMENTED


@method_of(Object, name="__ne__")
def object_ne(value: Ref, other: Ref) -> Ref:
    """The opposite of `__eq__`."""
    binary = type_of(value).slots.binary
    if binary is None:
        return NOT_IMPLEMENTED
    result = binary(value, EQ, other)
    return result if result is NOT_IMPLEMENTED else truth(not truth_of(result))


def attribute_name(name: Ref) -> Ref:
    """The name of an attribute, interned; TypeError if it is no str."""
    if not is_str(name):
        raise TypeError("attribute name must be string, not '%t'", name)
    return intern_name(name)


@method_of(Object, name="__getattribute__")
def object_getattribute(value: Ref, name: Ref) -> Ref:
    """An attribute, without asking `__getattr__`."""
    name = attribute_name(name)
    found = generic_attribute(value, type_of(value), name)
    if found is None:
        no_attribute(value, name)
    return found


@method_of(Object, name="__setattr__")
def object_setattr(value: Ref, name: Ref, new: Ref) -> None:
    """Set an attribute."""
    change_attribute(value, type_of(value), attribute_name(name), new)


@method_of(Object, name="__delattr__")
def object_delattr(value: Ref, name: Ref) -> None:
    """Delete an attribute."""
    change_attribute(value, type_of(value), attribute_name(name), None)


@method_of(Object, "static_method", name="__init_subclass__", raw=True)
def object_init_subclass(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """Nothing is to be done for a new class."""
    if keywords != 0:
        raise TypeError("__init_subclass__() takes no keyword arguments")
    return NONE


@method_of(Object, name="__init__", raw=True)
def object_init(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """Nothing is to be filled in. Arguments that `__new__` wants are ignored; an `__init__` must not pass any on."""
    if not config.terse_errors and positional + keywords > 1:
        cls = type_of(args[0])
        if is_instance_object(cls) and (has(cls, HAS_INIT) or not has(cls, HAS_NEW)):
            raise TypeError("object.__init__() takes one argument")
    return NONE


@method_of(Object, name="__format__")
def object_format(value: Ref, spec: Ref) -> Ref:
    """`str(value)`; there are no format specifications."""
    if is_str(spec) and truth_of(spec):
        raise TypeError("unsupported format string passed to %t.__format__", value)
    return str_of(value)


@slot_of(Type, "print")
def print_type(cls: Type, out: Output, mode: Int) -> None:
    """`<class 'list'>`"""
    out.text("<class '")
    out.string(cls.name)
    out.text("'>")


@method_of(Type)
def mro(cls: Type) -> Ref:
    """The method resolution order as a list."""
    made = new_list()
    for entry in order_of(cls):
        made.append(entry)
    return made


def instance_check(cls: Type, value: Ref) -> bool:
    """`type.__instancecheck__(cls, value)`, which metaclasses override."""
    return is_subtype(type_of(value), cls)


def subclass_check(cls: Type, other: Type) -> bool:
    """`type.__subclasscheck__(cls, other)`"""
    return is_subtype(other, cls)


if config.metaclass_checks:
    method_of(Type, name="__instancecheck__")(instance_check)
    method_of(Type, name="__subclasscheck__")(subclass_check)
