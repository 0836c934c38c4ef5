"""`__get__` and the like of functions, class methods, static methods and properties.

They are for descriptors of the program that derive from these types or make use of them; looking an attribute up does
the same without calling them.
"""

from __future__ import annotations

from adder.typed import Ref, config
from adder.vm.interpreter.function import Function
from adder.vm.types.function import BoundMethod
from adder.vm.types.property import Property, property_value, set_property
from adder.vm.types.protocol import type_of
from adder.vm.types.structure import ClassMethod, StaticMethod
from adder.vm.types.type import method_of
from adder.vm.value import NONE


def get_function(self: Function, instance: Ref, owner: Ref = NONE, /) -> Ref:
    """A bound method; the function itself if it is looked up on a class."""
    return self if instance is NONE else BoundMethod(self, instance)


def get_class_method(self: ClassMethod, instance: Ref, owner: Ref = NONE, /) -> Ref:
    """The function bound to a class."""
    return BoundMethod(self.function, type_of(instance) if owner is NONE else owner)


def get_static_method(self: StaticMethod, instance: Ref, owner: Ref = NONE, /) -> Ref:
    """The function."""
    return self.function


def get_property(self: Property, instance: Ref, owner: Ref = NONE, /) -> Ref:
    """The value of the property; the property itself if it is looked up on a class."""
    return self if instance is NONE else property_value(self, instance)


def set_property_to(self: Property, instance: Ref, value: Ref, /) -> None:
    """Set the property."""
    set_property(self, instance, value)


def delete_property(self: Property, instance: Ref, /) -> None:
    """Delete the property."""
    set_property(self, instance, None)


if config.rare_class_features:
    method_of(Function, name="__get__")(get_function)
    method_of(ClassMethod, name="__get__")(get_class_method)
    method_of(StaticMethod, name="__get__")(get_static_method)
    method_of(Property, name="__get__")(get_property)
    method_of(Property, name="__set__")(set_property_to)
    method_of(Property, name="__delete__")(delete_property)
