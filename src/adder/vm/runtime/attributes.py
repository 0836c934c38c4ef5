"""Attributes of values: `value.name`, `value.name = new`, `del value.name`; methods without bound-method objects."""

from __future__ import annotations

from typing import NoReturn

from adder.typed import Int, Object, Pointer, Ref, cast, cold, config, inline_function, interned, is_object
from adder.vm.keys import Instance, attribute_at, get_attribute, replace_attribute
from adder.vm.runtime.attribute_dict import attribute_dict, replace_attributes
from adder.vm.runtime.instances import (
    delete_own,
    find_own,
    is_class,
    is_instance_object,
    own_attributes,
    store_own,
)
from adder.vm.runtime.lookup import has, is_absent, is_plain, lookup_in_type, lookup_special
from adder.vm.stack import unbound
from adder.vm.table import store
from adder.vm.types.dict import Dict
from adder.vm.types.function import BoundMethod, binds_self
from adder.vm.types.module import Module
from adder.vm.types.property import Property, property_value, set_property
from adder.vm.types.protocol import call0, call1, call2, call3, type_of
from adder.vm.types.structure import (
    BINDS_SELF,
    HAS_DATA_DESCRIPTOR,
    HAS_DELATTR,
    HAS_GET,
    HAS_GETATTR,
    HAS_GETATTRIBUTE,
    HAS_SETATTR,
    IS_CLASS,
    IS_EXCEPTION,
    BuiltinFunction,
    ClassMethod,
    Getter,
    Known,
    StaticMethod,
    Type,
)
from adder.vm.value import NONE

GETTER: Type = Getter.type_object
CLASS_METHOD: Type = ClassMethod.type_object
STATIC_METHOD: Type = StaticMethod.type_object
PROPERTY: Type = Property.type_object

READ_HOOKS = HAS_GETATTRIBUTE | HAS_DATA_DESCRIPTOR
"""What a class may have so that own attributes of its instances are not found at once."""
WRITE_HOOKS = HAS_SETATTR | HAS_DATA_DESCRIPTOR
"""What a class may have so that own attributes of its instances are not set at once."""

SELF = 3
"""Where in a window the first argument is: behind the callee and the linkage."""


# Reading


def load_attribute(value: Ref, name: Ref) -> Ref:
    """`value.name`"""
    if is_object(value) and is_plain(cast(Object, value).type, READ_HOOKS):
        own = get_attribute(cast(Instance, value), name)
        if own is not None:
            return own
    found = lookup_attribute(value, name)
    if found is None:
        no_attribute(value, name)
    return found


@cold
def no_attribute(value: Ref, name: Ref) -> NoReturn:
    """The error for an attribute that does not exist."""
    type_ = type_of(value)
    if type_.native is Known.type:
        raise AttributeError("type object '%s' has no attribute '%s'", cast(Type, value).name, name)
    if isinstance(value, Module):
        raise AttributeError("module '%s' has no attribute '%s'", value.name, name)
    raise AttributeError("'%s' object has no attribute '%s'", type_.name, name)


def find_attribute(value: Ref, name: Ref) -> Ref | None:
    """`getattr(value, name)`, absent if the value has no such attribute."""
    try:
        return lookup_attribute(value, name)
    except AttributeError:
        return None


def lookup_attribute(value: Ref, name: Ref) -> Ref | None:
    """An attribute, absent if there is none. Code of the program that is asked may raise AttributeError instead."""
    type_ = type_of(value)
    if has(type_, HAS_GETATTRIBUTE) and type_.flags & IS_CLASS:
        function = lookup_in_type(type_, interned("__getattribute__"))
        if function is not None and not is_native_hook(function):
            return through_getattribute(function, value, type_, name)
    if config.rare_class_features and has(type_, HAS_GETATTR):
        return found_or_through_getattr(value, type_, name)
    found = generic_attribute(value, type_, name)
    if found is None and has(type_, HAS_GETATTR):
        return through_getattr(value, type_, name)
    return found


def found_or_through_getattr(value: Ref, type_: Type, name: Ref) -> Ref | None:
    """An attribute; `__getattr__` is asked for it also if a property raises AttributeError."""
    try:
        found = generic_attribute(value, type_, name)
    except AttributeError:
        return through_getattr(value, type_, name)
    return through_getattr(value, type_, name) if found is None else found


def through_getattribute(function: Ref, value: Ref, type_: Type, name: Ref) -> Ref | None:
    """Ask `__getattribute__`, then `__getattr__`."""
    if not has(type_, HAS_GETATTR):
        return call2(function, value, name)
    try:
        return call2(function, value, name)
    except AttributeError:
        return through_getattr(value, type_, name)


def through_getattr(value: Ref, type_: Type, name: Ref) -> Ref | None:
    """Ask `__getattr__` if there is one."""
    function = lookup_in_type(type_, interned("__getattr__"))
    return None if function is None else invoke1(function, value, name)


def is_native_hook(function: Ref) -> bool:
    """Whether a special method for attributes is the one of `object`, which does what is done without it."""
    return type_of(function) is BuiltinFunction.type_object


def generic_attribute(value: Ref, type_: Type, name: Ref) -> Ref | None:
    """What `object.__getattribute__` finds."""
    dynamic = type_.native.slots.get_attribute
    if dynamic is not None:
        found = dynamic(value, name)
        if found is not None:
            return found
    stored = lookup_in_type(type_, name)
    if type_.flags & IS_CLASS and (stored is None or not has_priority(type_, stored)):
        own = find_own(value, type_, name)
        if own is not None:
            return own
    if stored is not None:
        return bind(stored, value, type_)
    return universal_attribute(value, type_, name)


@inline_function
def has_priority(type_: Type, stored: Ref) -> bool:
    """Whether an attribute of a class goes before that of the same name of an instance."""
    return has(type_, HAS_DATA_DESCRIPTOR) and is_data_descriptor(stored) and not gives_way(type_, stored)


def gives_way(type_: Type, stored: Ref) -> bool:
    """Whether it is one of the attributes that all exceptions have, and which classes use for what they like; or an
    object of the program that has no `__get__`."""
    if config.rare_class_features:
        kind = type_of(stored)
        if kind.flags & IS_CLASS and kind.native is not PROPERTY:
            return not has(kind, HAS_GET)
    return type_.flags & IS_EXCEPTION != 0 and type_of(stored) is GETTER


def is_data_descriptor(stored: Ref) -> bool:
    """Whether an attribute of a class is a property or has `__set__` or `__delete__`."""
    if not is_object(stored):
        return False
    kind = cast(Object, stored).type
    if kind.native is PROPERTY or kind is GETTER:
        return True
    if kind.flags & IS_CLASS == 0:
        return False
    return lookup_in_type(kind, interned("__set__")) is not None or (
        lookup_in_type(kind, interned("__delete__")) is not None
    )


def universal_attribute(value: Ref, type_: Type, name: Ref) -> Ref | None:
    """The attributes that all values have."""
    if name is interned("__class__"):
        return type_
    if name is interned("__dict__") and type_.flags & IS_CLASS:
        return attributes_as_dict(value, type_)
    return None


def attributes_as_dict(value: Ref, type_: Type) -> Ref:
    """A dict with an instance's own attributes; on small chips changing it does not change the instance."""
    if config.live_attribute_dicts:
        return attribute_dict(value, type_)
    made = Dict()
    attributes = own_attributes(value, type_)
    if attributes is not None:
        keys = attributes.keys
        for index in range(Int(keys.count)):
            own = attribute_at(attributes, index)
            if own is not None:
                store(made, keys.names[index], own)
    return made


def bind(stored: Ref, instance: Ref, type_: Type) -> Ref:
    """The attribute of an instance for what is stored in its type."""
    if not is_object(stored):
        return stored
    if binds_self(stored):
        return BoundMethod(stored, instance)
    kind = cast(Object, stored).type
    native = kind.native
    if has(kind, HAS_GET):
        get = lookup_in_type(kind, interned("__get__"))
        if get is not None:
            return call3(get, stored, instance, type_)
    if kind is GETTER:
        return cast(Getter, stored).code(instance)
    if native is PROPERTY:
        return property_value(cast(Property, stored), instance)
    if native is CLASS_METHOD:
        return BoundMethod(cast(ClassMethod, stored).function, type_)
    if native is STATIC_METHOD:
        return cast(StaticMethod, stored).function
    return stored


def bind_to_class(stored: Ref, cls: Type) -> Ref:
    """The attribute of a class for what is stored in it or a base."""
    if not is_object(stored):
        return stored
    kind = cast(Object, stored).type
    if has(kind, HAS_GET):
        get = lookup_in_type(kind, interned("__get__"))
        if get is not None:
            return call3(get, stored, NONE, cls)
    if kind.native is CLASS_METHOD:
        return BoundMethod(cast(ClassMethod, stored).function, cls)
    if kind.native is STATIC_METHOD:
        return cast(StaticMethod, stored).function
    return stored


# Methods


def load_method(window: Pointer[Ref], value: Ref, name: Ref) -> None:
    """Prepare the call `value.name(...)`: the callee, and the value as first argument if the callee takes it."""
    type_ = type_of(value)
    if is_plain(type_, HAS_GETATTRIBUTE):
        stored = lookup_in_type(type_, name)
        if stored is not None and is_absent(cast(Instance, value).keys, name):
            if binds_self(stored):
                window[0] = stored
                window[SELF] = value
                return
            if place_class_method(window, stored, type_):
                return
    elif load_other_method(window, value, type_, name):
        return
    window[0] = load_attribute(value, name)
    window[SELF] = unbound()


def load_other_method(window: Pointer[Ref], value: Ref, type_: Type, name: Ref) -> bool:
    """`load_method` for values that are not plain instances; False if only a bound method will do."""
    if has(type_, HAS_GETATTRIBUTE):
        return False
    if type_.native is Known.type:
        stored = lookup_in_type(cast(Type, value), name)
        if stored is None or (config.introspection and is_plain_new(value, name)):
            return False
        if type_of(stored).flags & BINDS_SELF:
            window[0] = stored
            window[SELF] = unbound()
            return True
        return place_class_method(window, stored, cast(Type, value))
    if type_.native.slots.get_attribute is not None:
        return False
    stored = lookup_in_type(type_, name)
    if stored is None or (type_.flags & IS_CLASS and find_own(value, type_, name) is not None):
        return False
    if binds_self(stored):
        window[0] = stored
        window[SELF] = value
        return True
    return place_class_method(window, stored, type_)


def is_plain_new(cls: Ref, name: Ref) -> bool:
    """Whether it is `object.__new__` itself, which is more particular than what other types inherit from it."""
    return name is interned("__new__") and cls is Known.object


def place_class_method(window: Pointer[Ref], stored: Ref, cls: Type) -> bool:
    """Prepare the call of a class method or static method; False if what is stored is no such thing."""
    if config.rare_class_features and has(type_of(stored), HAS_GET):
        return False
    native = type_of(stored).native
    if native is CLASS_METHOD:
        window[0] = cast(ClassMethod, stored).function
        window[SELF] = cls
        return True
    if native is STATIC_METHOD:
        window[0] = cast(StaticMethod, stored).function
        window[SELF] = unbound()
        return True
    return False


def load_special(window: Pointer[Ref], value: Ref, name: Ref) -> None:
    """`load_method` for a special method, which is looked up on the type only."""
    type_ = type_of(value)
    stored = lookup_in_type(type_, name)
    if stored is None:
        no_attribute(value, name)
    if binds_self(stored):
        window[0] = stored
        window[SELF] = value
    else:
        window[0] = bind(stored, value, type_)
        window[SELF] = unbound()


def find_special(value: Ref, name: Ref) -> Ref | None:
    """A special method of a value, bound to it."""
    stored = lookup_special(value, name)
    return None if stored is None else bind(stored, value, type_of(value))


def invoke0(stored: Ref, value: Ref) -> Ref:
    """Call a method found in the type of a value."""
    if binds_self(stored):
        return call1(stored, value)
    return call0(bind(stored, value, type_of(value)))


def invoke1(stored: Ref, value: Ref, a: Ref) -> Ref:
    """Call a method found in the type of a value, with an argument."""
    if binds_self(stored):
        return call2(stored, value, a)
    return call1(bind(stored, value, type_of(value)), a)


def invoke2(stored: Ref, value: Ref, a: Ref, b: Ref) -> Ref:
    """Call a method found in the type of a value, with two arguments."""
    if binds_self(stored):
        return call3(stored, value, a, b)
    return call2(bind(stored, value, type_of(value)), a, b)


def call_method0(value: Ref, name: Ref) -> Ref:
    """`value.name()`"""
    stored = lookup_special(value, name)
    if stored is not None and find_instance_attribute(value, name) is None:
        return invoke0(stored, value)
    return call0(load_attribute(value, name))


def call_method1(value: Ref, name: Ref, a: Ref) -> Ref:
    """`value.name(a)`"""
    stored = lookup_special(value, name)
    if stored is not None and find_instance_attribute(value, name) is None:
        return invoke1(stored, value, a)
    return call1(load_attribute(value, name), a)


def find_instance_attribute(value: Ref, name: Ref) -> Ref | None:
    """An own attribute of a value of any type."""
    type_ = type_of(value)
    dynamic = type_.native.slots.get_attribute
    if dynamic is not None:
        return dynamic(value, name)
    return find_own(value, type_, name) if type_.flags & IS_CLASS else None


# Writing


def store_attribute(value: Ref, name: Ref, new: Ref) -> None:
    """`value.name = new`"""
    type_ = type_of(value)
    if is_plain(type_, WRITE_HOOKS) and replace_attribute(cast(Instance, value), name, new):
        return
    if has(type_, HAS_SETATTR) and type_.flags & IS_CLASS:
        function = lookup_in_type(type_, interned("__setattr__"))
        if function is not None and not is_native_hook(function):
            invoke2(function, value, name, new)
            return
    change_attribute(value, type_, name, new)


def delete_attribute(value: Ref, name: Ref) -> None:
    """`del value.name`"""
    type_ = type_of(value)
    if has(type_, HAS_DELATTR) and type_.flags & IS_CLASS:
        function = lookup_in_type(type_, interned("__delattr__"))
        if function is not None and not is_native_hook(function):
            invoke1(function, value, name)
            return
    change_attribute(value, type_, name, None)


def change_attribute(value: Ref, type_: Type, name: Ref, new: Ref | None) -> None:
    """What `object.__setattr__` does, and with no value `object.__delattr__`."""
    if has(type_, HAS_DATA_DESCRIPTOR) or type_.flags & IS_CLASS == 0:
        stored = lookup_in_type(type_, name)
        if stored is not None and change_through_descriptor(stored, value, new):
            return
    dynamic = type_.native.slots.set_attribute
    if dynamic is not None and dynamic(value, name, new):
        return
    if is_class(type_):
        if new is None:
            if delete_own(value, type_, name):
                return
        elif name is interned("__class__"):
            change_class(value, type_, new)
            return
        elif config.live_attribute_dicts and name is interned("__dict__"):
            change_attributes(value, new)
            return
        elif store_own(value, type_, name, new):
            return
    no_attribute(value, name)


def change_through_descriptor(stored: Ref, value: Ref, new: Ref | None) -> bool:
    """Let a property or an object with `__set__`, `__delete__` do it; False if what is stored is no such thing."""
    if not is_object(stored):
        return False
    kind = cast(Object, stored).type
    if kind.native is PROPERTY and (not config.rare_class_features or kind is PROPERTY):
        set_property(cast(Property, stored), value, new)
        return True
    if kind is GETTER:
        if type_of(value).flags & IS_EXCEPTION:
            return False
        if config.function_attributes and type_of(value) is Known.function:
            return False
        raise AttributeError("can't set attribute")
    if kind.flags & IS_CLASS == 0:
        return False
    method = lookup_in_type(kind, interned("__delete__") if new is None else interned("__set__"))
    if method is None:
        return False
    if new is None:
        invoke1(method, stored, value)
    else:
        invoke2(method, stored, value, new)
    return True


def change_attributes(value: Ref, new: Ref) -> None:
    """`value.__dict__ = new`"""
    if not isinstance(new, Dict):
        raise TypeError("__dict__ must be set to a dictionary, not a '%t'", new)
    replace_attributes(value, new)


def change_class(value: Ref, type_: Type, new: Ref) -> None:
    """`value.__class__ = new`, between classes whose instances have the same layout."""
    if type_of(new).native is Known.type:
        cls = cast(Type, new)
        if is_instance_object(type_) and is_instance_object(cls):
            cast(Object, value).type = cls
            return
    raise TypeError("__class__ assignment: object layout differs")
