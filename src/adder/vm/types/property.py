"""Attributes that call functions: property, classmethod, staticmethod."""

from __future__ import annotations

from adder.typed import Int, Object, Pointer, Ref
from adder.vm.types.protocol import call1, call2, call_function
from adder.vm.types.structure import ClassMethod, StaticMethod, Type
from adder.vm.types.type import builtin_type, constructor, getter, method, method_of, slot_of
from adder.vm.value import NONE


@builtin_type("property")
class Property(Object):
    """The functions that get, set and delete an attribute; NONE for those that are missing."""

    fget: Ref
    fset: Ref
    fdel: Ref
    documentation: Ref

    @constructor
    def create(cls: Type, fget: Ref = NONE, fset: Ref = NONE, fdel: Ref = NONE, doc: Ref = NONE) -> Ref:
        return Property(fget, fset, fdel, doc)

    @method
    def getter_(self, function: Ref) -> Ref:
        return Property(function, self.fset, self.fdel, self.documentation)

    @method
    def setter_(self, function: Ref) -> Ref:
        return Property(self.fget, function, self.fdel, self.documentation)

    @method
    def deleter_(self, function: Ref) -> Ref:
        return Property(self.fget, self.fset, function, self.documentation)

    @getter(name="fget")
    def get_fget(self) -> Ref:
        return self.fget

    @getter(name="fset")
    def get_fset(self) -> Ref:
        return self.fset

    @getter(name="fdel")
    def get_fdel(self) -> Ref:
        return self.fdel

    @getter(name="__doc__")
    def get_documentation(self) -> Ref:
        return self.documentation


def property_value(prop: Property, instance: Ref) -> Ref:
    """The value of the attribute."""
    if prop.fget is NONE:
        raise AttributeError("unreadable attribute")
    return call1(prop.fget, instance)


def set_property(prop: Property, instance: Ref, value: Ref | None) -> None:
    """Set the attribute, or delete it if no value is given."""
    if value is None:
        if prop.fdel is NONE:
            raise AttributeError("can't delete attribute")
        call1(prop.fdel, instance)
    else:
        if prop.fset is NONE:
            raise AttributeError("can't set attribute")
        call2(prop.fset, instance, value)


@method_of(ClassMethod, "constructor")
def make_class_method(cls: Type, function: Ref) -> Ref:
    """`classmethod(function)`"""
    return ClassMethod(function)


@method_of(StaticMethod, "constructor")
def make_static_method(cls: Type, function: Ref) -> Ref:
    """`staticmethod(function)`"""
    return StaticMethod(function)


@method_of(ClassMethod, "getter", name="__func__")
def class_method_function(value: ClassMethod) -> Ref:
    """The function bound to classes."""
    return value.function


@method_of(StaticMethod, "getter", name="__func__")
def static_method_function(value: StaticMethod) -> Ref:
    """The function that is not bound."""
    return value.function


@slot_of(StaticMethod, "call")
def call_static_method(value: StaticMethod, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """Call the function; a static method is called as it is in the body of its class."""
    return call_function(value.function, args, positional, keywords)
